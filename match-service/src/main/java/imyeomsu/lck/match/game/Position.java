package imyeomsu.lck.match.game;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.web.Cursor;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The match after which a page goes on; matches are listed by start, then by id. */
record Position(Instant startsAt, String id) implements Comparable<Position> {

    private static final Comparator<Position> ORDER =
            Comparator.comparing(Position::startsAt).thenComparing(Position::id);

    /** Beyond it nobody plays. */
    private static final long YEAR_3000 = 32_503_680_000L;

    static Position of(MatchView match) {
        return new Position(match.start().toInstant(), match.id());
    }

    static String cursor(MatchView last) {
        return Cursor.of(last.start().toEpochSecond(), last.id());
    }

    /** Null for the first page. */
    static @Nullable Position parse(@Nullable String cursor) {
        String[] key = Cursor.parse(cursor, 2);
        return key == null ? null : new Position(Instant.ofEpochSecond(secondsOf(key[0])), key[1]);
    }

    private static long secondsOf(String text) {
        try {
            long seconds = Long.parseLong(text);
            if (seconds >= 0 && seconds < YEAR_3000) {
                return seconds;
            }
        } catch (NumberFormatException notOurs) {
            // told below
        }
        throw Problem.invalidParameter("cursor");
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
