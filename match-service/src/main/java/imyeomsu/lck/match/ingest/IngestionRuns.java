package imyeomsu.lck.match.ingest;

import imyeomsu.lck.common.web.Cursor;
import imyeomsu.lck.common.web.Page;
import imyeomsu.lck.match.season.LeagueTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The runs of the import, as Spring Batch keeps them. */
@Component
class IngestionRuns {

    enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * @param read documents looked at; each was written, unchanged or skipped
     * @param skipped documents that were refused: what was published before stays
     * @param error why the run ended early
     */
    record Run(
            long id,
            String trigger,
            State state,
            @Nullable OffsetDateTime startedAt,
            @Nullable OffsetDateTime endedAt,
            long read,
            long written,
            long unchanged,
            long skipped,
            @Nullable String error) {}

    private static final String RUNS =
            """
            SELECT e.JOB_EXECUTION_ID, p.PARAMETER_VALUE, e.STATUS, e.CREATE_TIME, e.END_TIME, e.EXIT_MESSAGE,
                COALESCE(SUM(s.READ_COUNT), 0), COALESCE(SUM(s.WRITE_COUNT), 0), COALESCE(SUM(s.FILTER_COUNT), 0),
                COALESCE(SUM(s.PROCESS_SKIP_COUNT + s.WRITE_SKIP_COUNT + s.READ_SKIP_COUNT), 0),
                MAX(s.EXIT_MESSAGE)
            FROM BATCH_JOB_EXECUTION e
            JOIN BATCH_JOB_INSTANCE i ON i.JOB_INSTANCE_ID = e.JOB_INSTANCE_ID AND i.JOB_NAME = 'ingestion'
            LEFT JOIN BATCH_JOB_EXECUTION_PARAMS p
                ON p.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID AND p.PARAMETER_NAME = 'trigger'
            LEFT JOIN BATCH_STEP_EXECUTION s ON s.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID
            WHERE e.JOB_EXECUTION_ID %s ?
            GROUP BY e.JOB_EXECUTION_ID, p.PARAMETER_VALUE, e.STATUS, e.CREATE_TIME, e.END_TIME, e.EXIT_MESSAGE
            ORDER BY e.JOB_EXECUTION_ID DESC LIMIT ?
            """;

    private final JdbcTemplate jdbc;

    IngestionRuns(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    Page<Run> page(@Nullable Long before, int limit) {
        List<Run> rows = jdbc.query(
                RUNS.formatted("<"), (row, number) -> run(row), before == null ? Long.MAX_VALUE : before, limit + 1);
        return Page.of(rows, limit, last -> Cursor.of(last.id()));
    }

    Optional<Run> find(long id) {
        return jdbc.query(RUNS.formatted("="), (row, number) -> run(row), id, 1).stream()
                .findFirst();
    }

    private static Run run(ResultSet row) throws SQLException {
        State state =
                switch (row.getString(3)) {
                    case "COMPLETED" -> State.DONE;
                    case "STARTING", "STARTED", "STOPPING" -> State.RUNNING;
                    default -> State.FAILED;
                };
        String trigger = row.getString(2);
        return new Run(
                row.getLong(1),
                trigger == null ? "SCHEDULE" : trigger,
                state,
                at(row, 4),
                at(row, 5),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                row.getLong(10),
                state == State.FAILED ? firstLine(row.getString(11), row.getString(6)) : null);
    }

    /** The repository writes local times. */
    private static @Nullable OffsetDateTime at(ResultSet row, int column) throws SQLException {
        LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null
                ? null
                : LeagueTime.at(time.atZone(ZoneId.systemDefault()).toInstant());
    }

    /** Not the stack trace that the repository keeps. */
    private static String firstLine(@Nullable String step, @Nullable String job) {
        String message = step != null && !step.isBlank() ? step : job;
        return message == null || message.isBlank()
                ? "cut short"
                : message.lines().findFirst().orElse("");
    }
}
