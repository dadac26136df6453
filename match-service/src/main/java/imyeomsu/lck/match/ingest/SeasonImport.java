package imyeomsu.lck.match.ingest;

import imyeomsu.lck.match.season.SeasonChanged;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings one season up to what its source says now; any number of copies may do so at once. */
@Component
class SeasonImport {

    private static final Logger log = LoggerFactory.getLogger(SeasonImport.class);

    private final SeasonHead head;
    private final SeasonTables tables;
    private final Replay replay;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SeasonImport(SeasonHead head, SeasonTables tables, Replay replay, Clock clock, ApplicationEventPublisher events) {
        this.head = head;
        this.tables = tables;
        this.replay = replay;
        this.clock = clock;
        this.events = events;
    }

    /** Whether something changed: only then has the season a new revision. */
    @Transactional
    boolean run(SourceSeason source) {
        SeasonHead.Row stored = head.lock(SeasonHead.Row.of(source, null, column(clock.instant())));
        Instant now = laterOf(clock.instant(), stored.changedAt());
        Integer weeks = replay.weeks(source, stored.shiftedWeeks(), now);
        SourceSeason season = weeks == null ? source : source.replayed(weeks, now);
        int rows = tables.write(season.id(), SeasonRows.of(season, now));
        if (rows == 0 && SeasonHead.Row.of(season, weeks, stored.changedAt()).equals(stored)) {
            return false;
        }
        head.change(SeasonHead.Row.of(season, weeks, column(now)));
        events.publishEvent(new SeasonChanged(season.id()));
        log.info("Season {} changed in {} rows; moved by {} weeks", season.id(), rows, weeks == null ? 0 : weeks);
        return true;
    }

    /** A copy whose clock is behind must not take back what another has told. */
    private static Instant laterOf(Instant now, LocalDateTime stored) {
        Instant told = stored.toInstant(ZoneOffset.UTC);
        return told.isAfter(now) ? told : now;
    }

    /** As the column keeps it. */
    private static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
