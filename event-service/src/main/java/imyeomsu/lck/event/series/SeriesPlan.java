package imyeomsu.lck.event.series;

import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.event.hottime.Eligibility;
import imyeomsu.lck.event.planning.CouponWorth;
import imyeomsu.lck.event.planning.FittingAmount;
import imyeomsu.lck.event.planning.WantedMembers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A series as an administrator writes it down.
 *
 * @param cron when its Hot Times open, in Korea's time
 * @param openSeconds how long each is open; at most 30 days
 * @param revision of the series that was edited; needed for an edit only
 */
@OneAfterAnother
record SeriesPlan(
        @NotNull @Valid Localized title,
        @NotNull @Min(1) @Max(1_000_000) Integer stock,
        @NotNull @Cron String cron,
        @NotNull @Min(1) @Max(2_592_000) Integer openSeconds,
        @NotNull @Valid Worth coupon,
        @Nullable @Valid WantedMembers eligibility,
        @Nullable Boolean draw,
        @NotNull(groups = Edit.class) @Nullable Long revision) {

    /** What is asked in addition of a plan that takes the place of another. */
    interface Edit {}

    /** @param validDays how long coupons are good for after the close */
    @FittingAmount
    record Worth(@NotNull String kind, @NotNull Integer amount, @NotNull @Min(1) @Max(3650) Integer validDays)
            implements CouponWorth {}

    boolean isDrawn() {
        return Boolean.TRUE.equals(draw);
    }

    Eligibility members() {
        return eligibility == null ? Eligibility.EVERYBODY : eligibility.eligibility();
    }
}
