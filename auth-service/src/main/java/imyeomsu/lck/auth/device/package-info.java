/** Devices that were signed in to an account before, told by a cookie (OWASP: device cookies). */
@NullMarked
package imyeomsu.lck.auth.device;

import org.jspecify.annotations.NullMarked;
