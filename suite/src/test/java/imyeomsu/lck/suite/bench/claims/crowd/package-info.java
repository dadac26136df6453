/** Rounds of ours alone that can have any number of members, Hot Times, coupons and copies. */
@NullMarked
package imyeomsu.lck.suite.bench.claims.crowd;

import org.jspecify.annotations.NullMarked;
