package imyeomsu.lck.event.coupon;

import imyeomsu.lck.common.problem.Problem;
import org.springframework.http.HttpStatus;

/** What a coupon is at one moment. */
public enum CouponState {
    ISSUED,
    REDEEMED,
    EXPIRED,
    REVOKED;

    /** Why it cannot be used: 409. */
    public Problem refusal() {
        return switch (this) {
            case REDEEMED -> new Problem(HttpStatus.CONFLICT, "ALREADY_REDEEMED");
            case EXPIRED -> new Problem(HttpStatus.CONFLICT, "COUPON_EXPIRED");
            case REVOKED -> new Problem(HttpStatus.CONFLICT, "COUPON_REVOKED");
            case ISSUED -> throw new IllegalStateException("There is nothing against using it");
        };
    }
}
