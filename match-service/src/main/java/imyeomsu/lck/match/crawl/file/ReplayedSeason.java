package imyeomsu.lck.match.crawl.file;

import imyeomsu.lck.match.landing.LandedDocument;
import imyeomsu.lck.match.landing.Landing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the replayed season as far as it has come, always moved by the same number of weeks. */
@Component
class ReplayedSeason {

    /** By how much a landed telling may be ahead of this clock before it is another time altogether. */
    private static final Duration SKEW = Duration.ofHours(1);

    private final Replay replay;
    private final Landing landing;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReplayedSeason(Replay replay, Landing landing, JdbcClient jdbc, Clock clock) {
        this.replay = replay;
        this.landing = landing;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isOf(String file) {
        return replay.isOf(file);
    }

    byte[] told(String source, String file, byte[] body) {
        SeasonTable season = SeasonTable.read(body);
        Instant now = clock.instant();
        return landing.find(source, file)
                .map(landed -> season.replayed(
                        weeks(season, SeasonTable.read(landed.body()).shift(), now), laterOf(now, landed)))
                .orElseGet(() -> season.replayed(weeks(season, OptionalInt.empty(), now), now));
    }

    /** What was decided once stays: as imported, else as landed and not imported yet. */
    private int weeks(SeasonTable season, OptionalInt landed, Instant now) {
        return jdbc.sql("SELECT shifted_weeks FROM season WHERE id = ? AND shifted_weeks IS NOT NULL")
                .param(replay.season())
                .query(Integer.class)
                .optional()
                .orElseGet(() -> landed.orElseGet(() -> replay.weeks(season.middle(), now)));
    }

    /** A copy whose clock is behind must not take back what another has told. */
    private static Instant laterOf(Instant now, LandedDocument landed) {
        Instant told = landed.fetchedAt();
        return told.isAfter(now) && told.isBefore(now.plus(SKEW)) ? told : now;
    }
}
