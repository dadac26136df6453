package imyeomsu.lck.event.database;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.web.Cursor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Where a list that runs from newest to oldest goes on: after the row with this time and id. */
public record Keyset(Instant time, long id) {

    /** Before every row that a table can hold. */
    private static final Keyset START = new Keyset(Instant.parse("9999-12-31T23:59:59.999999Z"), Long.MAX_VALUE);

    private static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");

    /** @param cursor as the caller sent it; nothing for the first page, 400 where it is not one of ours */
    public static Keyset of(@Nullable String cursor) {
        String[] parts = Cursor.parse(cursor, 2);
        return parts == null ? START : parse(parts);
    }

    public String cursor() {
        return Cursor.of(ChronoUnit.MICROS.between(Instant.EPOCH, time), id);
    }

    private static Keyset parse(String[] parts) {
        try {
            Instant time = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
            if (time.isBefore(EARLIEST) || time.isAfter(START.time)) {
                throw Problem.invalidParameter("cursor");
            }
            return new Keyset(time, Long.parseLong(parts[1]));
        } catch (NumberFormatException notOurs) {
            throw Problem.invalidParameter("cursor");
        }
    }
}
