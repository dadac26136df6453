package imyeomsu.lck.event.live;

import imyeomsu.lck.event.hottime.Standing;
import java.time.Instant;

/**
 * How one copy of the service sees a Hot Time.
 *
 * @param issued how many coupons have an owner, as far as it has heard
 * @param shut whether it takes it that nobody gets one any more, as long as the revision stays
 * @param seenAt the database's time when it last heard of it
 */
public record CopyView(String copy, long revision, int issued, boolean shut, Instant seenAt) {

    static CopyView of(String copy, Standing standing) {
        return new CopyView(copy, standing.revision(), standing.issued(), standing.isShut(), standing.asOf());
    }
}
