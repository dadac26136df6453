/** Becoming a member, the first administrator among them. */
@NullMarked
package imyeomsu.lck.auth.signup;

import org.jspecify.annotations.NullMarked;
