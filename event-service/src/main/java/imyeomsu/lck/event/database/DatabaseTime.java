package imyeomsu.lck.event.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Times in {@code DATETIME(6)} columns are UTC. They travel as {@link LocalDateTime}, which no driver, session or JVM time
 * zone shifts on the way.
 */
public final class DatabaseTime {

    private DatabaseTime() {}

    public static Instant read(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    public static @Nullable Instant readIfAny(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : read(row, column);
    }

    public static LocalDateTime write(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    /** Cut to what a column holds. MySQL would round, and so could move a time into the next second. */
    public static Instant storable(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS);
    }
}
