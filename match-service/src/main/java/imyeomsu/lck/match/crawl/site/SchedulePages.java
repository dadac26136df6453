package imyeomsu.lck.match.crawl.site;

import imyeomsu.lck.match.crawl.site.JsonAnswers.Page;
import imyeomsu.lck.match.crawl.source.FetchFailed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A schedule that goes on both ways from where it opens: back until the day that is enough, on to its end. */
final class SchedulePages {

    /** The page behind a token; the empty one opens the schedule. */
    @FunctionalInterface
    interface Reader {

        Page page(String token) throws FetchFailed;
    }

    private final @Nullable LocalDate since;
    private final Reader reader;
    private final Pages pages = new Pages();

    SchedulePages(@Nullable LocalDate since, Reader reader) {
        this.since = since;
        this.reader = reader;
    }

    byte[] read() throws FetchFailed {
        Page opening = reader.page("");
        pages.add(opening.body());
        for (Page page = opening; token(page, "older") != null && !isFarEnough(page); ) {
            page = next(page, "older");
            pages.addBefore(page.body());
        }
        for (Page page = opening; token(page, "newer") != null; ) {
            page = next(page, "newer");
            pages.add(page.body());
        }
        return pages.joined();
    }

    private Page next(Page page, String direction) throws FetchFailed {
        String token = String.valueOf(token(page, direction));
        pages.requireNew(token);
        return reader.page(token);
    }

    private static @Nullable String token(Page page, String direction) {
        JsonNode token = schedule(page).path("pages").path(direction);
        return token.isString() && !token.asString().isEmpty() ? token.asString() : null;
    }

    private boolean isFarEnough(Page page) {
        if (since == null) {
            return false;
        }
        String day = since.toString();
        for (JsonNode event : schedule(page).path("events")) {
            // Times are written so that their text has their order.
            if (event.path("startTime").asString(day).compareTo(day) < 0) {
                return true;
            }
        }
        return false;
    }

    private static JsonNode schedule(Page page) {
        return page.json().path("data").path("schedule");
    }
}
