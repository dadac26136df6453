package imyeomsu.lck.event.planning;

import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.event.hottime.Eligibility;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A Hot Time as an administrator writes it down.
 *
 * @param draft whether it is kept from everybody until it is published; read at its creation only
 * @param coupon what each coupon is worth; without it one free transfer for 30 days, or when editing what it was
 * @param eligibility who may claim; without it everybody
 * @param draw whether those who wait before the opening are drawn by lot
 * @param revision of the Hot Time that was edited; needed for an edit only
 */
@SensibleWindow
record HotTimePlan(
        @NotNull @Valid Localized title,
        @NotNull @Min(1) @Max(MOST_COUPONS) Integer stock,
        @NotNull Instant opensAt,
        @NotNull Instant closesAt,
        @Nullable String matchId,
        @Nullable Boolean draft,
        @Nullable @Valid Worth coupon,
        @Nullable @Valid WantedMembers eligibility,
        @Nullable Boolean draw,
        @NotNull(groups = Edit.class) @Nullable Long revision) {

    static final int MOST_COUPONS = 1_000_000;

    /** What is asked in addition of a plan that takes the place of another. */
    interface Edit {}

    /** @param expiresAt the first moment at which a coupon is worth nothing any more; without it 30 days after the close */
    @FittingAmount
    record Worth(@NotNull String kind, @NotNull Integer amount, @Nullable @Storable Instant expiresAt)
            implements CouponWorth {}

    boolean isDraft() {
        return Boolean.TRUE.equals(draft);
    }

    boolean isDrawn() {
        return Boolean.TRUE.equals(draw);
    }

    Eligibility members() {
        return eligibility == null ? Eligibility.EVERYBODY : eligibility.eligibility();
    }
}
