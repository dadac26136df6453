/** Winning and sold-out claims a second, ours against the ancestor's way, straight and through the gateway. */
@NullMarked
package imyeomsu.lck.suite.bench.claims;

import org.jspecify.annotations.NullMarked;
