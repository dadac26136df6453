package imyeomsu.lck.event.redemption;

import imyeomsu.lck.event.coupon.CouponState;
import imyeomsu.lck.event.coupon.Coupons;
import imyeomsu.lck.event.coupon.IssuedCoupon;
import imyeomsu.lck.event.database.DatabaseTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Redeems each coupon once, for any number of tills.
 *
 * <p>One statement does it, and only while the coupon is good; it is over when it answers, so nobody waits for a till that
 * was switched off. A till that got no answer asks again with the same reference: then it learns that it was the one.
 */
@Service
class Redemptions {

    private final Coupons coupons;
    private final JdbcClient jdbc;

    Redemptions(Coupons coupons, JdbcClient jdbc) {
        this.coupons = coupons;
        this.jdbc = jdbc;
    }

    /** @param first whether this call did it, and not an earlier one of the same sale */
    record Redemption(boolean first, IssuedCoupon coupon) {}

    Redemption redeem(String code, String reference, long staffId) {
        while (true) {
            IssuedCoupon coupon = coupons.find(code);
            if (reference.equals(coupon.life().redemptionReference())) {
                return new Redemption(false, coupon);
            }
            CouponState state = coupon.life().state();
            if (state != CouponState.ISSUED) {
                throw state.refusal();
            }
            if (mark(coupon, reference, staffId)) {
                return new Redemption(true, coupons.find(code));
            }
            // Something came in between: what it was stands in the row now.
        }
    }

    /** The expiry is handed in: joining it from the Hot Time's row would lock that, and claims wait for that one. */
    private boolean mark(IssuedCoupon coupon, String reference, long staffId) {
        return jdbc.sql("UPDATE coupon SET redeemed_at = UTC_TIMESTAMP(6), redeemed_by = ?, redemption_reference = ?"
                                + " WHERE hot_time_id = ? AND seq = ? AND redeemed_at IS NULL AND revoked_at IS NULL"
                                + " AND UTC_TIMESTAMP(6) < ?")
                        .params(
                                staffId,
                                reference,
                                coupon.number().hotTimeId(),
                                coupon.number().seq(),
                                DatabaseTime.write(coupon.life().expiresAt()))
                        .update()
                == 1;
    }
}
