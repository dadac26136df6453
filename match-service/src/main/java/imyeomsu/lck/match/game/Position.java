package imyeomsu.lck.match.game;

import com.querydsl.core.types.dsl.BooleanExpression;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.web.Cursor;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The match after which a page goes on; matches are listed by start, then by id. */
record Position(Instant startsAt, String id) {

    /** Beyond the dates that the database knows there is nothing to go on from. */
    private static final long YEAR_3000 = 32_503_680_000L;

    static String after(GameMatch last) {
        return Cursor.of(last.startsAt().getEpochSecond(), last.id());
    }

    static Optional<Position> parse(@Nullable String cursor) {
        String[] key = Cursor.parse(cursor, 2);
        if (key == null) {
            return Optional.empty();
        }
        long seconds = secondsOf(key[0]);
        return Optional.of(new Position(Instant.ofEpochSecond(seconds), key[1]));
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

    BooleanExpression before(QGameMatch match) {
        return match.startsAt.gt(startsAt).or(match.startsAt.eq(startsAt).and(match.id.gt(id)));
    }
}
