package imyeomsu.lck.event.hottime;

import imyeomsu.lck.common.web.Localized;
import java.time.Instant;

/** A Hot Time as it is shown; {@code serverTime} is the database's, for the countdown. */
record HotTimeDetails(
        long id,
        Localized title,
        int stock,
        int issued,
        int remaining,
        HotTimeState state,
        Instant opensAt,
        Instant closesAt,
        Instant serverTime) {

    static HotTimeDetails of(HotTime hotTime, Instant now) {
        Standing standing = hotTime.standing();
        return new HotTimeDetails(
                hotTime.id(),
                hotTime.title(),
                standing.stock(),
                standing.issued(),
                standing.remaining(),
                standing.stateAt(now),
                standing.opensAt(),
                standing.closesAt(),
                now);
    }
}
