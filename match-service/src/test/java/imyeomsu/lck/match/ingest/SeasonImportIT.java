package imyeomsu.lck.match.ingest;

import static imyeomsu.lck.match.ingest.SeasonFixtures.shipped;
import static imyeomsu.lck.match.ingest.SeasonFixtures.withFirstMatch;
import static imyeomsu.lck.match.ingest.SeasonFixtures.withId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import imyeomsu.lck.common.testing.RealStores;
import imyeomsu.lck.match.TestClock;
import imyeomsu.lck.match.ingest.SourceMatch.Score;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Each test imports a season of its own: the 2023 Spring under another id. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {"lck.testing.schema=lck_match_import", "lck.match.replay.season=", "lck.match.import-every=1h"})
@Import({RealStores.class, TestClock.class})
class SeasonImportIT {

    private static final Instant NOW = Instant.parse("2026-11-23T10:12:00Z");

    @Autowired
    SeasonHead head;

    @Autowired
    SeasonTables tables;

    @Autowired
    SeasonImport seasonImport;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    private final String id = "it-" + UUID.randomUUID();
    private final SourceSeason season = withId(shipped("lck-2023-spring"), id);
    private final Replay replay = new Replay(id, null);

    @Test
    void aSecondImportOfTheSameWritesNothing() {
        assertThat(importAt(NOW)).isTrue();
        Instant changedAt = changedAt();

        assertThat(importAt(NOW.plusSeconds(60))).isFalse();

        assertThat(matches()).isEqualTo(90);
        assertThat(revision()).isEqualTo(1);
        assertThat(changedAt()).isEqualTo(changedAt);
    }

    @RepeatedTest(5)
    void copiesThatStartAtOnceAgreeOnOneShift() throws Exception {
        int copies = 4;
        ExecutorService threads = Executors.newFixedThreadPool(copies);
        CyclicBarrier together = new CyclicBarrier(copies);
        List<Future<Boolean>> changed = new ArrayList<>();

        for (int copy = 0; copy < copies; copy++) {
            // Copies whose clocks stand on both sides of a week's turn must agree all the same.
            Instant own = NOW.plus(Duration.ofDays(2L * copy));
            changed.add(threads.submit(() -> {
                together.await();
                return importAt(own);
            }));
        }
        for (Future<Boolean> one : changed) {
            one.get();
        }
        threads.shutdown();

        assertThat(matches()).isEqualTo(90);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM season_team WHERE season_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
        assertThat(starts()).isEqualTo(90);
    }

    @RepeatedTest(5)
    void ofCopiesWithTheSameTimeOneAloneRaisesTheRevision() throws Exception {
        int copies = 4;
        ExecutorService threads = Executors.newFixedThreadPool(copies);
        CyclicBarrier together = new CyclicBarrier(copies);
        List<Future<Boolean>> running = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            running.add(threads.submit(() -> {
                together.await();
                return importAt(NOW);
            }));
        }
        List<Boolean> changed = new ArrayList<>();
        for (Future<Boolean> one : running) {
            changed.add(one.get());
        }
        threads.shutdown();

        assertThat(changed).containsOnlyOnce(true);
        assertThat(revision()).isEqualTo(1);
        assertThat(matches()).isEqualTo(90);
    }

    @Test
    void scoresAreToldAsTimePasses() {
        importAt(NOW);
        int before = finished();
        Instant start = nextStart(NOW);

        assertThat(importAt(start)).isTrue();
        assertThat(states("LIVE")).isEqualTo(1);
        assertThat(importAt(start.plus(Duration.ofMinutes(3 * 45)))).isTrue();

        assertThat(finished()).isEqualTo(before + 1);
        assertThat(revision()).isEqualTo(3);
        assertThat(importAt(start.plus(Duration.ofDays(400)))).isTrue();
        assertThat(finished()).isEqualTo(90);
    }

    @Test
    void aRestartWeeksLaterKeepsTheShift() {
        importAt(NOW);
        Integer weeks = weeks();

        importAt(NOW.plus(Duration.ofDays(30)));

        assertThat(weeks()).isEqualTo(weeks).isPositive();
    }

    @Test
    void aCopyWhoseClockIsBehindTakesNothingBack() {
        importAt(NOW);
        Instant start = nextStart(NOW);
        importAt(start);

        assertThat(importAt(start.minusSeconds(5))).isFalse();

        assertThat(states("LIVE")).isEqualTo(1);
    }

    @Test
    void withoutReplayTheSeasonGoesBackToWhereItWas() {
        importAt(NOW);

        assertThat(run(season, new Replay("", null), NOW)).isTrue();

        assertThat(weeks()).isNull();
        assertThat(finished()).isEqualTo(90);
    }

    @Test
    void aCorrectedResultReplacesTheOldOne() {
        run(season, new Replay("", null), NOW);
        SourceMatch first = season.matches().get(0);
        SourceMatch corrected = new SourceMatch(
                first.key(),
                first.stage(),
                first.start(),
                first.bestOf(),
                first.team1(),
                first.team2(),
                new Score(0, 2),
                false,
                true);

        assertThat(run(withFirstMatch(season, corrected), new Replay("", null), NOW))
                .isTrue();

        assertThat(jdbc.sql("SELECT score2 FROM game_match WHERE id = ? AND forfeit")
                        .param(id + "-001")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(revision()).isEqualTo(2);
    }

    @Test
    void aBrokenSeasonLeavesNothingAndStopsNoOther() {
        SourceMatch first = season.matches().get(0);
        SourceMatch stranger = new SourceMatch(
                first.key(), first.stage(), first.start(), 3, "nobody", first.team2(), first.score(), false, false);
        SourceSeason broken = withFirstMatch(withId(season, id + "b"), stranger);

        new ImportSchedule(() -> List.of(broken, season), seasonImport, new Replay("", null)).everyMinute();

        assertThat(jdbc.sql("SELECT id FROM season WHERE id IN (?, ?)")
                        .param(id)
                        .param(id + "b")
                        .query(String.class)
                        .list())
                .containsExactly(id);
        assertThat(matches()).isEqualTo(90);
    }

    @Test
    void aSourceThatCannotBeReadCostsOneRound() {
        ImportSchedule schedule = new ImportSchedule(
                () -> {
                    throw new IllegalStateException("away");
                },
                seasonImport,
                replay);

        assertThatCode(schedule::atStart).doesNotThrowAnyException();
    }

    @Test
    void aReplayOfAnUnknownSeasonIsNoFailure() {
        new ImportSchedule(() -> List.of(season), seasonImport, new Replay("typo", null)).atStart();

        assertThat(matches()).isEqualTo(90);
    }

    private boolean importAt(Instant now) {
        return run(season, replay, now);
    }

    private boolean run(SourceSeason source, Replay as, Instant now) {
        SeasonImport at = new SeasonImport(head, tables, as, Clock.fixed(now, ZoneOffset.UTC), event -> {});
        return Boolean.TRUE.equals(transactions.execute(status -> at.run(source)));
    }

    private Instant nextStart(Instant now) {
        int weeks = weeks();
        return season.replayed(weeks, now).matches().stream()
                .map(SourceMatch::start)
                .filter(start -> start.isAfter(now))
                .findFirst()
                .orElseThrow();
    }

    private int matches() {
        return count("SELECT COUNT(*) FROM game_match WHERE season_id = ?");
    }

    /** How many matches stand exactly the stored number of weeks after they were played. */
    private int starts() {
        SourceSeason moved = season.replayed(weeks(), NOW);
        return (int) moved.matches().stream()
                .filter(match -> jdbc.sql("SELECT COUNT(*) FROM game_match WHERE id = ? AND starts_at = ?")
                                .param(id + "-" + match.key())
                                .param(match.start().atOffset(ZoneOffset.UTC).toLocalDateTime())
                                .query(Integer.class)
                                .single()
                        == 1)
                .count();
    }

    private int finished() {
        return states("FINISHED");
    }

    private int states(String state) {
        return count("SELECT COUNT(*) FROM game_match WHERE season_id = ? AND state = '" + state + "'");
    }

    private int revision() {
        return count("SELECT revision FROM season WHERE id = ?");
    }

    private int count(String sql) {
        return jdbc.sql(sql).param(id).query(Integer.class).single();
    }

    private @Nullable Integer weeks() {
        return (Integer) jdbc.sql("SELECT shifted_weeks FROM season WHERE id = ?")
                .param(id)
                .query()
                .singleRow()
                .get("shifted_weeks");
    }

    private Instant changedAt() {
        return jdbc.sql("SELECT changed_at FROM season WHERE id = ?")
                .param(id)
                .query(LocalDateTime.class)
                .single()
                .toInstant(ZoneOffset.UTC);
    }
}
