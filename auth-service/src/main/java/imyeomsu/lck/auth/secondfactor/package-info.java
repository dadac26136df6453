/** The second factor: codes of an authenticator app (TOTP, RFC 6238), and recovery codes for the day it is lost. */
@NullMarked
package imyeomsu.lck.auth.secondfactor;

import org.jspecify.annotations.NullMarked;
