/** One's own account, to see and to change. */
@NullMarked
package imyeomsu.lck.auth.profile;

import org.jspecify.annotations.NullMarked;
