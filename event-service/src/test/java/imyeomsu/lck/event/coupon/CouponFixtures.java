package imyeomsu.lck.event.coupon;

import imyeomsu.lck.event.EventProperties;
import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.key.Keys;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

public final class CouponFixtures {

    private static final String SECRET = "a secret of thirty-two characters";

    private CouponFixtures() {}

    public static Coupons coupons(JdbcClient jdbc, EventProperties properties) {
        return new Coupons(jdbc, new CouponCodes(new Keys(properties)));
    }

    public static Coupons coupons(JdbcClient jdbc) {
        return new Coupons(jdbc, codes(SECRET));
    }

    /** The code of a coupon that the first member has of a new Hot Time. */
    public static String aCoupon(TestDatabase database) {
        CouponNumber number = new CouponNumber(database.openHotTime(1), 1);
        database.jdbc().sql("CALL admit(?, '[1]')").param(number.hotTimeId()).query(row -> {});
        return codes(SECRET).code(number, 1).text();
    }

    static CouponCodes codes(String secret) {
        return new CouponCodes(keys(secret));
    }

    public static Keys keys(String secret) {
        return new Keys(new EventProperties(
                secret,
                Duration.ofSeconds(1),
                Duration.ofDays(1),
                new EventProperties.Claims(
                        1, 1, Duration.ofSeconds(1), Duration.ZERO, Duration.ofMillis(1), Duration.ofSeconds(1))));
    }

    /** As if the Hot Time had been long ago: its coupons are worth nothing any more. */
    public static void expire(TestDatabase database, long hotTimeId) {
        database.jdbc()
                .sql("UPDATE hot_time SET opens_at = opens_at - INTERVAL 90 DAY,"
                        + " closes_at = closes_at - INTERVAL 90 DAY, coupons_expire_at = UTC_TIMESTAMP(6),"
                        + " revision = revision + 1 WHERE id = ?")
                .param(hotTimeId)
                .update();
    }
}
