package imyeomsu.lck.event.claim;

import imyeomsu.lck.event.coupon.Coupon;
import org.jspecify.annotations.Nullable;

/**
 * What became of a claim.
 *
 * @param coupon the member's coupon where the outcome says that there is one
 */
record Claim(Outcome outcome, @Nullable Coupon coupon) {

    enum Outcome {
        /** Issued by this claim. */
        ISSUED,
        /** The member had it before, or an earlier attempt of this very claim got it. */
        YOURS,
        SOLD_OUT,
        NOT_OPEN,
        PAUSED,
        OVER
    }
}
