package imyeomsu.lck.suite.bench.claims.peer;

import java.time.Instant;
import java.util.Optional;

/** A way of giving coupons away; {@code peer.way} names the one that the application goes. */
public interface Way {

    /** The number tells coupons apart, and no more. */
    record Won(long number, Instant at) {}

    /**
     * The coupon, or nothing once the stock is gone.
     *
     * @throws imyeomsu.lck.common.problem.Problem 409 where the member has claimed before
     */
    Optional<Won> claim(long hotTimeId, long memberId);
}
