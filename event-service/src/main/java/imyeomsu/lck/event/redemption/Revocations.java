package imyeomsu.lck.event.redemption;

import imyeomsu.lck.event.coupon.CouponState;
import imyeomsu.lck.event.coupon.Coupons;
import imyeomsu.lck.event.coupon.IssuedCoupon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Takes coupons back that nobody has redeemed. The row stays and keeps its number: numbers without a gap are what a Hot
 * Time is proven by, and its member gets no second one.
 */
@Service
class Revocations {

    private final Coupons coupons;
    private final JdbcClient jdbc;

    Revocations(Coupons coupons, JdbcClient jdbc) {
        this.coupons = coupons;
        this.jdbc = jdbc;
    }

    /** @return the coupon as revoked now, or earlier and then for the reason given then */
    IssuedCoupon revoke(String code, String reason, long adminId) {
        IssuedCoupon coupon = coupons.find(code);
        if (coupon.life().state() != CouponState.REVOKED) {
            mark(coupon, reason, adminId);
            coupon = coupons.find(code);
        }
        if (coupon.life().state() == CouponState.REDEEMED) {
            throw CouponState.REDEEMED.refusal();
        }
        return coupon;
    }

    private void mark(IssuedCoupon coupon, String reason, long adminId) {
        jdbc.sql("UPDATE coupon SET revoked_at = UTC_TIMESTAMP(6), revoked_by = ?, revocation_reason = ?"
                        + " WHERE hot_time_id = ? AND seq = ? AND redeemed_at IS NULL AND revoked_at IS NULL")
                .params(
                        adminId,
                        reason,
                        coupon.number().hotTimeId(),
                        coupon.number().seq())
                .update();
    }
}
