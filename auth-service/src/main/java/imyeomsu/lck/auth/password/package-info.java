/** Choosing, confirming, changing and resetting passwords. */
@NullMarked
package imyeomsu.lck.auth.password;

import org.jspecify.annotations.NullMarked;
