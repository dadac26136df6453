package imyeomsu.lck.event.hottime;

import imyeomsu.lck.event.match.Match;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One offer of coupons to whoever comes first, with its standing when it was last heard of.
 *
 * @param match on whose occasion it is held, as the service knew that match when the Hot Time was read
 */
public record HotTime(long id, Offer offer, @Nullable Match match, Standing standing) {

    /** What to select for {@link #read} from {@code hot_time} and what is {@link #JOINED} to it. */
    public static final String COLUMNS = "id, " + Offer.COLUMNS + ", " + Standing.COLUMNS + ", " + Match.COLUMNS;

    public static final String JOINED = " LEFT JOIN coupon_kind ON coupon_kind.code = hot_time.coupon_kind"
            + " LEFT JOIN known_match ON known_match.match_id = hot_time.match_id";

    public static HotTime read(ResultSet row) throws SQLException {
        return new HotTime(row.getLong("id"), Offer.read(row), Match.read(row), Standing.read(row));
    }

    /** @param other as it was read, offer and all, while of this one the standing alone may have been heard since */
    HotTime and(HotTime other) {
        Offer newest = other.standing.revision() >= standing.revision() ? other.offer : offer;
        Match latest = other.standing.asOf().isAfter(standing.asOf()) ? other.match : match;
        return new HotTime(id, newest, latest, standing.and(other.standing));
    }

    HotTime and(Standing heard) {
        return new HotTime(id, offer, match, standing.and(heard));
    }
}
