package imyeomsu.lck.event.coupon;

import imyeomsu.lck.event.EventProperties;
import org.springframework.jdbc.core.simple.JdbcClient;

public final class CouponFixtures {

    private CouponFixtures() {}

    public static Coupons coupons(JdbcClient jdbc, EventProperties properties) {
        return new Coupons(jdbc, new CouponCodes(properties));
    }
}
