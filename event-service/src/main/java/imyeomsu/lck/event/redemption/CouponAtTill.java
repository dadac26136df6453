package imyeomsu.lck.event.redemption;

import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.event.coupon.CouponLife;
import imyeomsu.lck.event.coupon.CouponState;
import imyeomsu.lck.event.coupon.IssuedCoupon;
import imyeomsu.lck.event.hottime.Benefit;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A coupon as staff see it: nothing of whose it is. */
record CouponAtTill(
        String code,
        Localized title,
        Benefit benefit,
        CouponState state,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant redeemedAt,
        @Nullable String redemptionReference,
        @Nullable Instant revokedAt,
        @Nullable String revocationReason) {

    static CouponAtTill of(IssuedCoupon coupon) {
        CouponLife life = coupon.life();
        return new CouponAtTill(
                coupon.code(),
                coupon.offer().title(),
                coupon.offer().benefit(),
                life.state(),
                life.issuedAt(),
                life.expiresAt(),
                life.redeemedAt(),
                life.redemptionReference(),
                life.revokedAt(),
                life.revocationReason());
    }
}
