package imyeomsu.lck.event.coupon;

import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.event.EventProperties;
import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.hottime.Benefit;
import imyeomsu.lck.event.hottime.Eligibility;
import imyeomsu.lck.event.hottime.Offer;
import imyeomsu.lck.event.key.Keys;
import java.time.Duration;
import java.time.Instant;
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

    /** Of a coupon that is stored already. */
    public static String code(long hotTimeId, int seq, long memberId) {
        return codes(SECRET).code(new CouponNumber(hotTimeId, seq), memberId).text();
    }

    /** The same in every run: for a free transfer, up to the new year. */
    public static IssuedCoupon freeTransfer() {
        CouponNumber number = new CouponNumber(1, 2);
        Localized text = new Localized("이체 수수료 1회 면제", "Free transfers: 1");
        Instant expiry = Instant.parse("2027-01-01T00:00:00Z");
        Offer offer = new Offer(
                new Localized("핫타임", "Hot Time"),
                new Benefit("FREE_TRANSFER", "TIMES", 1, text),
                expiry,
                Eligibility.EVERYBODY,
                false);
        CouponLife life = new CouponLife(Instant.EPOCH, expiry, null, null, null, null, Instant.EPOCH);
        return new IssuedCoupon(number, 3, codes(SECRET).code(number, 3).text(), offer, life);
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
