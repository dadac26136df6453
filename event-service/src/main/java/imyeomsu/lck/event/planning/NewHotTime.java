package imyeomsu.lck.event.planning;

import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.event.hottime.Eligibility;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A Hot Time that is about to be made. Times are such as the database can hold. */
public record NewHotTime(
        Localized title,
        int stock,
        Instant opensAt,
        Instant closesAt,
        @Nullable String matchId,
        String couponKind,
        int couponAmount,
        Instant couponsExpireAt,
        Eligibility eligibility,
        boolean draw,
        boolean draft,
        @Nullable Origin origin,
        long createdBy) {

    /** @param dueAt when the series wanted it to open: at most one Hot Time is made for that */
    public record Origin(long seriesId, Instant dueAt) {}
}
