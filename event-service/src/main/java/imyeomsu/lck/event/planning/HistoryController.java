package imyeomsu.lck.event.planning;

import com.fasterxml.jackson.annotation.JsonRawValue;
import imyeomsu.lck.common.web.Page;
import imyeomsu.lck.event.database.DatabaseTime;
import imyeomsu.lck.event.database.Keyset;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who did what to a Hot Time, the latest first; also of a draft that was deleted. */
@RestController
class HistoryController {

    private final JdbcClient jdbc;

    HistoryController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One change.
     *
     * @param by the administrator's id; of a series' own work its creator's
     * @param before the Hot Time as it was, null where there was none
     * @param after the Hot Time as it became, null where there is none any more
     */
    record Change(
            long id,
            Instant at,
            long by,
            String what,
            @JsonRawValue @Nullable String before,
            @JsonRawValue @Nullable String after) {

        static Change read(ResultSet row) throws SQLException {
            return new Change(
                    row.getLong("id"),
                    DatabaseTime.read(row, "changed_at"),
                    row.getLong("changed_by"),
                    row.getString("what"),
                    row.getString("facts_before"),
                    row.getString("facts_after"));
        }
    }

    @GetMapping("/api/v1/admin/hot-times/{id}/changes")
    Page<Change> changes(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        List<Change> rows = jdbc.sql(
                        "SELECT id, changed_at, changed_by, what, facts_before, facts_after"
                                + " FROM hot_time_change WHERE hot_time_id = :hotTime AND id < :before ORDER BY id DESC LIMIT :rows")
                .param("hotTime", id)
                .param("before", Keyset.of(cursor).id())
                .param("rows", limit + 1)
                .query((row, number) -> Change.read(row))
                .list();
        return Page.of(rows, limit, last -> new Keyset(last.at(), last.id()).cursor());
    }
}
