package imyeomsu.lck.event.coupon;

import imyeomsu.lck.event.database.DatabaseTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** The place that a member has among the winners of a Hot Time: what is stored of a coupon. */
public record Place(int seq, Instant issuedAt) {

    /** Reads the columns {@code seq, issued_at}. */
    public static Place read(ResultSet row) throws SQLException {
        return new Place(row.getInt("seq"), DatabaseTime.read(row, "issued_at"));
    }
}
