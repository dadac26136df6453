package imyeomsu.lck.event.winners;

import imyeomsu.lck.event.database.DatabaseTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the file. */
record Winner(
        int seq,
        long memberId,
        Instant issuedAt,
        @Nullable Integer waitedMillis,
        String state,
        @Nullable Instant redeemedAt) {

    static final String HEADINGS = "seq,member_id,issued_at,waited_ms,state,redeemed_at";

    static Winner read(ResultSet row) throws SQLException {
        return new Winner(
                row.getInt("seq"),
                row.getLong("member_id"),
                DatabaseTime.read(row, "issued_at"),
                row.getObject("waited_ms", Integer.class),
                row.getString("state"),
                row.getObject("redeemed_at") == null ? null : DatabaseTime.read(row, "redeemed_at"));
    }

    String line() {
        return String.join(
                ",",
                Csv.cell(seq),
                Csv.cell(memberId),
                Csv.cell(issuedAt),
                Csv.cell(waitedMillis),
                Csv.cell(state),
                Csv.cell(redeemedAt));
    }
}
