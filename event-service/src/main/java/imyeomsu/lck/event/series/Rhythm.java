package imyeomsu.lck.event.series;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.scheduling.support.CronExpression;

/** When the Hot Times of a series open: six cron fields, from second to day of the week, in Korea's time. */
record Rhythm(CronExpression cron) {

    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");

    /** So many times show how dense it is: more than a day of the densest that is allowed, and all days are alike. */
    private static final int LOOKED_AT = 200;

    private static final Duration LOOKED_AHEAD = Duration.ofDays(3653);

    static Optional<Rhythm> of(String cron) {
        return CronExpression.isValidExpression(cron)
                ? Optional.of(new Rhythm(CronExpression.parse(cron)))
                : Optional.empty();
    }

    /** All times after this one, the next first. */
    Stream<Instant> after(Instant time) {
        return Stream.iterate(cron.next(time.atZone(KOREA)), Objects::nonNull, cron::next)
                .map(ZonedDateTime::toInstant);
    }

    /** The shortest time from one to the next; nothing where there are not two within ten years. */
    Optional<Duration> shortestGap(Instant from) {
        List<Instant> times = after(from)
                .takeWhile(time -> time.isBefore(from.plus(LOOKED_AHEAD)))
                .limit(LOOKED_AT)
                .toList();
        return Stream.iterate(1, next -> next < times.size(), next -> next + 1)
                .map(next -> Duration.between(times.get(next - 1), times.get(next)))
                .min(Duration::compareTo);
    }
}
