/** Signing in and out. */
@NullMarked
package imyeomsu.lck.auth.session;

import org.jspecify.annotations.NullMarked;
