/** Members: signing up, their passwords and roles. */
@NullMarked
package imyeomsu.lck.auth.member;

import org.jspecify.annotations.NullMarked;
