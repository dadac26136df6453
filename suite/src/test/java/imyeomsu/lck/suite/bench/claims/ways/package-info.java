/** Five ways of giving coupons away on one stack: how fast, at what price, and what each loses when something dies. */
@NullMarked
package imyeomsu.lck.suite.bench.claims.ways;

import org.jspecify.annotations.NullMarked;
