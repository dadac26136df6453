/** How the gateway leaves without anybody noticing. */
@NullMarked
package imyeomsu.lck.gateway.stop;

import org.jspecify.annotations.NullMarked;
