/** How a request reaches a copy of a service: held, stripped, balanced, repeated where that is safe. */
@NullMarked
package imyeomsu.lck.gateway.upstream;

import org.jspecify.annotations.NullMarked;
