package imyeomsu.lck.event.hottime;

import imyeomsu.lck.event.match.Match;
import org.jspecify.annotations.Nullable;

/**
 * One offer of coupons to whoever comes first, with its standing when it was last heard of.
 *
 * @param match on whose occasion it is held, as the service knew that match when the Hot Time was read
 */
public record HotTime(long id, Offer offer, @Nullable Match match, Standing standing) {

    HotTime and(HotTime other) {
        Offer newest = other.standing.revision() > standing.revision() ? other.offer : offer;
        Match latest = other.standing.asOf().isAfter(standing.asOf()) ? other.match : match;
        return new HotTime(id, newest, latest, standing.and(other.standing));
    }

    HotTime and(Standing heard) {
        return new HotTime(id, offer, match, standing.and(heard));
    }
}
