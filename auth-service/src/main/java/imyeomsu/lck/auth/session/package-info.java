/** Signing in and out, and the devices on which one is signed in. */
@NullMarked
package imyeomsu.lck.auth.session;

import org.jspecify.annotations.NullMarked;
