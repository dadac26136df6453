package imyeomsu.lck.event.hottime;

import imyeomsu.lck.event.database.DatabaseTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * What the database said of a Hot Time at one moment.
 *
 * @param stock how many coupons there are
 * @param issued how many of them have an owner; never falls
 * @param opensAt the first moment at which one can be claimed
 * @param closesAt the first moment at which none can be claimed any more
 * @param revision rises with each change of stock or window
 * @param asOf the database's time when it said so
 */
public record Standing(int stock, int issued, Instant opensAt, Instant closesAt, long revision, Instant asOf) {

    /** Reads the columns {@code stock, issued, opens_at, closes_at, revision, as_of}. */
    public static Standing read(ResultSet row) throws SQLException {
        return new Standing(
                row.getInt("stock"),
                row.getInt("issued"),
                DatabaseTime.read(row, "opens_at"),
                DatabaseTime.read(row, "closes_at"),
                row.getLong("revision"),
                DatabaseTime.read(row, "as_of"));
    }

    public HotTimeState state() {
        return stateAt(asOf);
    }

    public HotTimeState stateAt(Instant time) {
        if (time.isBefore(opensAt)) {
            return HotTimeState.SCHEDULED;
        }
        if (!time.isBefore(closesAt)) {
            return HotTimeState.OVER;
        }
        return remaining() == 0 ? HotTimeState.SOLD_OUT : HotTimeState.OPEN;
    }

    public int remaining() {
        return stock - issued;
    }

    /** Whether nobody gets a coupon any more, as long as the revision stays. */
    public boolean isOver() {
        HotTimeState state = state();
        return state == HotTimeState.SOLD_OUT || state == HotTimeState.OVER;
    }

    /** What is known when both have been heard, in whichever order they came in. */
    Standing and(Standing other) {
        Standing newer = other.revision > revision ? other : this;
        return new Standing(
                newer.stock,
                Math.max(issued, other.issued),
                newer.opensAt,
                newer.closesAt,
                newer.revision,
                asOf.isAfter(other.asOf) ? asOf : other.asOf);
    }
}
