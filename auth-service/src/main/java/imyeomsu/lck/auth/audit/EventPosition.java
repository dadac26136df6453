package imyeomsu.lck.auth.audit;

import com.querydsl.core.types.dsl.BooleanExpression;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.web.Cursor;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The event after which a page goes on; the newest is listed first. */
record EventPosition(Instant at, long id) {

    EventPosition {
        if (!EventFilter.isPossible(at)) {
            throw Problem.invalidParameter("cursor");
        }
    }

    static String cursor(SecurityEvent last) {
        return Cursor.of(last.at(), last.id());
    }

    /** Null for the first page. */
    static @Nullable EventPosition parse(@Nullable String cursor) {
        String[] key = Cursor.parse(cursor, 2);
        try {
            return key == null ? null : new EventPosition(Instant.parse(key[0]), Long.parseLong(key[1]));
        } catch (DateTimeException | NumberFormatException notOurs) {
            throw Problem.invalidParameter("cursor");
        }
    }

    BooleanExpression after(QSecurityEvent event) {
        return event.at.lt(at).or(event.at.eq(at).and(event.id.lt(id)));
    }
}
