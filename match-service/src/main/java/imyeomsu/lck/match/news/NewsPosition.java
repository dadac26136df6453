package imyeomsu.lck.match.news;

import com.querydsl.core.types.dsl.BooleanExpression;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.web.Cursor;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The piece of news after which a page goes on; the newest is listed first. */
record NewsPosition(Instant publishedAt, String id) {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");

    static String cursor(News last) {
        return Cursor.of(last.publishedAt(), last.id());
    }

    /** Null for the first page. */
    static @Nullable NewsPosition parse(@Nullable String cursor) {
        String[] key = Cursor.parse(cursor, 2);
        return key == null ? null : new NewsPosition(time(key[0]), key[1]);
    }

    private static Instant time(String text) {
        try {
            Instant time = Instant.parse(text);
            if (time.isAfter(EARLIEST) && time.isBefore(LATEST)) {
                return time;
            }
        } catch (DateTimeException notOurs) {
            // told below
        }
        throw Problem.invalidParameter("cursor");
    }

    BooleanExpression after(QNews news) {
        return news.publishedAt
                .lt(publishedAt)
                .or(news.publishedAt.eq(publishedAt).and(news.id.lt(id)));
    }
}
