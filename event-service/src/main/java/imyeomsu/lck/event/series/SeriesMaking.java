package imyeomsu.lck.event.series;

import imyeomsu.lck.event.database.DatabaseClock;
import imyeomsu.lck.event.planning.Maker;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the Hot Times that a series has ahead of it. Copies may do so at once: each is made by one of them. */
@Component
class SeriesMaking {

    private static final Logger log = LoggerFactory.getLogger(SeriesMaking.class);

    private final AllSeries all;
    private final Maker maker;
    private final TransactionTemplate transaction;
    private final DatabaseClock clock;
    private final SeriesProperties settings;

    SeriesMaking(
            AllSeries all,
            Maker maker,
            TransactionTemplate transaction,
            DatabaseClock clock,
            SeriesProperties settings) {
        this.all = all;
        this.maker = maker;
        this.transaction = transaction;
        this.clock = clock;
        this.settings = settings;
    }

    /** @return how many were made by this call */
    int makeAll() {
        return all.active().stream().mapToInt(this::make).sum();
    }

    /** @return how many were made by this call */
    int make(Series series) {
        Rhythm rhythm = Rhythm.of(series.cron()).orElse(null);
        if (rhythm == null) {
            log.warn("The rhythm of series {} cannot be read", series.id());
            return 0;
        }
        Instant now = clock.instant();
        Set<Instant> made = all.madeAfter(series.id(), now);
        List<Instant> missing = rhythm.after(now)
                .takeWhile(due -> !due.isAfter(now.plus(settings.ahead())))
                .limit(settings.most())
                .filter(due -> !made.contains(due))
                .toList();
        return (int) missing.stream().filter(due -> make(series, due)).count();
    }

    private boolean make(Series series, Instant due) {
        return Boolean.TRUE.equals(transaction.execute(
                status -> all.isStill(series) && maker.make(series.due(due)).isPresent()));
    }
}
