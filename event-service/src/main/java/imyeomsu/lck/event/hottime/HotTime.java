package imyeomsu.lck.event.hottime;

import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.event.match.Match;
import org.jspecify.annotations.Nullable;

/**
 * One offer of coupons to whoever comes first, with its standing when it was last heard of.
 *
 * @param match on whose occasion it is held, as the service knew that match when the Hot Time was read
 */
public record HotTime(long id, Localized title, @Nullable Match match, Standing standing) {

    HotTime and(HotTime other) {
        Localized newest = other.standing.revision() > standing.revision() ? other.title : title;
        Match latest = other.standing.asOf().isAfter(standing.asOf()) ? other.match : match;
        return new HotTime(id, newest, latest, standing.and(other.standing));
    }

    HotTime and(Standing heard) {
        return new HotTime(id, title, match, standing.and(heard));
    }
}
