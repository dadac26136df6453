/** How long winners and losers wait, at half and at full load, and what of it is the load generator's. */
@NullMarked
package imyeomsu.lck.suite.bench.claims.latency;

import org.jspecify.annotations.NullMarked;
