package imyeomsu.lck.event.hottime;

import imyeomsu.lck.event.database.DatabaseTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * What the database said of a Hot Time at one moment.
 *
 * @param phase what an administrator made of it
 * @param stock how many coupons there are
 * @param issued how many of them have an owner; never falls
 * @param opensAt the first moment at which one can be claimed
 * @param closesAt the first moment at which none can be claimed any more
 * @param revision rises with each change of stock, window, phase or offer
 * @param asOf the database's time when it said so
 */
public record Standing(
        Phase phase, int stock, int issued, Instant opensAt, Instant closesAt, long revision, Instant asOf) {

    /** What to select for {@link #read} from {@code hot_time}. */
    public static final String COLUMNS =
            "phase, stock, issued, opens_at, closes_at, revision, UTC_TIMESTAMP(6) AS as_of";

    public static Standing read(ResultSet row) throws SQLException {
        return new Standing(
                Phase.valueOf(row.getString("phase")),
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
        return switch (phase) {
            case DRAFT -> HotTimeState.DRAFT;
            case ENDED, SEALED -> HotTimeState.OVER;
            case LIVE, PAUSED -> inWindow(time);
        };
    }

    private HotTimeState inWindow(Instant time) {
        if (!time.isBefore(closesAt)) {
            return HotTimeState.OVER;
        }
        if (time.isBefore(opensAt)) {
            return HotTimeState.SCHEDULED;
        }
        if (phase == Phase.PAUSED) {
            return HotTimeState.PAUSED;
        }
        return remaining() == 0 ? HotTimeState.SOLD_OUT : HotTimeState.OPEN;
    }

    public int remaining() {
        return stock - issued;
    }

    /** Whether nobody gets a coupon any more, as long as the revision stays. */
    public boolean isShut() {
        return switch (state()) {
            case SOLD_OUT, OVER, PAUSED -> true;
            case DRAFT, SCHEDULED, OPEN -> false;
        };
    }

    /** What is known when both have been heard, in whichever order they came in. */
    public Standing and(Standing other) {
        Standing newer = other.revision > revision ? other : this;
        return new Standing(
                newer.phase,
                newer.stock,
                Math.max(issued, other.issued),
                newer.opensAt,
                newer.closesAt,
                newer.revision,
                asOf.isAfter(other.asOf) ? asOf : other.asOf);
    }

    /** Whether nothing differs but the time at which it was said. */
    public boolean saysTheSameAs(Standing other) {
        return equals(new Standing(
                other.phase, other.stock, other.issued, other.opensAt, other.closesAt, other.revision, asOf));
    }
}
