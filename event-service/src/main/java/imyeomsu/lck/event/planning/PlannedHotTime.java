package imyeomsu.lck.event.planning;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import imyeomsu.lck.event.database.DatabaseTime;
import imyeomsu.lck.event.hottime.HotTime;
import imyeomsu.lck.event.hottime.HotTimeDetails;
import imyeomsu.lck.event.hottime.Phase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A Hot Time with what only administrators see. */
record PlannedHotTime(
        HotTime hotTime, Instant createdAt, long createdBy, @Nullable Instant endedAt, @Nullable Long seriesId) {

    static final String COLUMNS = HotTime.COLUMNS + ", created_at, created_by, ended_at, series_id";

    static PlannedHotTime read(ResultSet row) throws SQLException {
        return new PlannedHotTime(
                HotTime.read(row),
                DatabaseTime.read(row, "created_at"),
                row.getLong("created_by"),
                row.getObject("ended_at") == null ? null : DatabaseTime.read(row, "ended_at"),
                row.getObject("series_id", Long.class));
    }

    /** As it is shown: what everybody sees of it, and the rest beside. */
    record Details(
            @JsonUnwrapped HotTimeDetails shown,
            Phase phase,
            Instant createdAt,
            long createdBy,
            @Nullable Instant endedAt,
            @Nullable Long seriesId) {}

    Details details(Instant now) {
        return new Details(
                HotTimeDetails.of(hotTime, now), hotTime.standing().phase(), createdAt, createdBy, endedAt, seriesId);
    }
}
