package imyeomsu.lck.event.draw;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.event.hottime.HotTimeViews;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Draws as they were at most a second ago: a crowd that waits and watches does not count the entries over and over. */
@Component
class DrawViews {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private record Seen(Draw draw, Instant at) {}

    private final Map<Long, Seen> seen = new ConcurrentHashMap<>();
    private final HotTimeViews hotTimes;
    private final Draws draws;
    private final Clock clock;

    DrawViews(HotTimeViews hotTimes, Draws draws, Clock clock) {
        this.hotTimes = hotTimes;
        this.draws = draws;
        this.clock = clock;
    }

    /** @throws Problem 404 where nothing is drawn */
    Draw find(long hotTimeId) {
        Instant now = clock.instant();
        Seen last = seen.get(hotTimeId);
        if (last != null && last.at().plus(FRESH).isAfter(now)) {
            return last.draw();
        }
        hotTimes.find(hotTimeId);
        Draw draw = draws.find(hotTimeId).orElseThrow(() -> Problem.notFound("NO_DRAW"));
        seen.values().removeIf(old -> old.at().plus(FRESH).isBefore(now));
        seen.put(hotTimeId, new Seen(draw, now));
        return draw;
    }
}
