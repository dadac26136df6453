package imyeomsu.lck.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * All that can be set of this service, under {@code lck.event}.
 *
 * @param couponSecret key of the coupon codes, from {@code COUPON_SECRET}; at least 32 characters, the same for all copies
 *     and for as long as coupons live; no default, without it the service does not start
 * @param refreshEvery how often a copy asks the database for all current Hot Times, and so how long it may go on saying
 *     "sold out" after the stock was raised; 100 ms to 10 s, default 1 s
 * @param keepAfterClose how long after its close a Hot Time and its winners stay in memory; later questions are answered
 *     by the database; 1 min to 30 d, default 1 d
 * @param claims how claims wait, and for how long
 */
@Validated
@ConfigurationProperties("lck.event")
public record EventProperties(
        @DefaultValue("") String couponSecret,
        @DefaultValue("1s") @DurationMin(millis = 100) @DurationMax(seconds = 10) Duration refreshEvery,
        @DefaultValue("1d") @DurationMin(minutes = 1) @DurationMax(days = 30) Duration keepAfterClose,
        @DefaultValue @Valid Claims claims) {

    private static final int SHORTEST_SECRET = 32;

    public EventProperties {
        if (couponSecret.strip().length() < SHORTEST_SECRET) {
            throw new CouponSecretRefused("lck.event.coupon-secret (COUPON_SECRET) must be set to at least "
                    + SHORTEST_SECRET + " characters.");
        }
    }

    /**
     * Claims of one Hot Time on one copy.
     *
     * @param queue how many may wait for their batch; the next one is told 503 at once; 1 to 1,000,000, default 20,000
     * @param batch most members in one call of the database; 1 to 10,000, default 500
     * @param patience longest time that a claim waits for its answer before it is told 503; 100 ms to 60 s, default 5 s
     * @param resendFor how long a batch without an answer is sent again before all in it are told 503; 0 to 30 s, default
     *     2 s; an attempt that has begun is not cut short, so a claim can wait one socket timeout longer
     * @param resendPause pause before each further attempt; 1 ms to 1 s, default 50 ms
     * @param retryAfter what a 503 names in {@code Retry-After}, and how long claims are refused at once after the database
     *     was found to be away; 1 s to 60 s, default 1 s
     */
    public record Claims(
            @DefaultValue("20000") @Min(1) @Max(1_000_000) int queue,
            @DefaultValue("500") @Min(1) @Max(10_000) int batch,
            @DefaultValue("5s") @DurationMin(millis = 100) @DurationMax(seconds = 60) Duration patience,
            @DefaultValue("2s") @DurationMin(millis = 0) @DurationMax(seconds = 30) Duration resendFor,
            @DefaultValue("50ms") @DurationMin(millis = 1) @DurationMax(seconds = 1) Duration resendPause,
            @DefaultValue("1s") @DurationMin(seconds = 1) @DurationMax(seconds = 60) Duration retryAfter) {}

    /** Without the secret: properties end up in logs and error pages. */
    @Override
    public String toString() {
        return "EventProperties[couponSecret=***, refreshEvery=%s, keepAfterClose=%s, claims=%s]"
                .formatted(refreshEvery, keepAfterClose, claims);
    }
}
