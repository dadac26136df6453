/** Members and security events for administrators. */
@NullMarked
package imyeomsu.lck.auth.admin;

import org.jspecify.annotations.NullMarked;
