package imyeomsu.lck.event.coupon;

import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.event.hottime.Benefit;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A coupon as its owner sees it in the list of all, with its state at this moment. */
record HeldCoupon(
        long hotTimeId,
        Localized title,
        int seq,
        String code,
        Benefit benefit,
        CouponState state,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant redeemedAt,
        @Nullable Instant revokedAt) {

    static HeldCoupon of(IssuedCoupon coupon) {
        CouponLife life = coupon.life();
        return new HeldCoupon(
                coupon.number().hotTimeId(),
                coupon.offer().title(),
                coupon.number().seq(),
                coupon.code(),
                coupon.offer().benefit(),
                life.state(),
                life.issuedAt(),
                life.expiresAt(),
                life.redeemedAt(),
                life.revokedAt());
    }
}
