/**
 * Other ways of giving coupons away, as the other side of the benchmarks. All of the stack but the way itself is
 * event-service's: the same libraries, settings, session and log.
 */
@NullMarked
package imyeomsu.lck.suite.bench.claims.peer;

import org.jspecify.annotations.NullMarked;
