package imyeomsu.lck.match.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.match.EmptyStores;
import imyeomsu.lck.match.IngestTest;
import imyeomsu.lck.match.landing.Format;
import imyeomsu.lck.match.landing.Landing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Real processes import; one is paused beyond its lease, others are killed. */
@IngestTest
class ImportDrillIT {

    private static final int KILLS = Integer.getInteger("lck.import.kills", 2);

    private static final String SCHEMA = "lck_match_ingest";
    private static final int REDIS_DATABASE = 7;
    private static final List<String> TEAMS = List.of("T1", "GEN", "KT", "DK", "HLE", "DRX", "NS", "BRO", "AF", "LSB");

    @Autowired
    EmptyStores stores;

    @Autowired
    Landing landing;

    @Autowired
    Ingestion ingestion;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void manyDocuments() {
        stores.empty();
        for (int year = 2013; year <= 2024; year++) {
            for (String split : List.of("spring", "summer")) {
                Documents.land(
                        landing,
                        "files",
                        split + year,
                        Format.SEASON_CSV,
                        Documents.season(year, split, lines(year, split)));
            }
        }
    }

    @Test
    void aHolderPausedBeyondItsLeaseChangesNothingAnyMore() throws Exception {
        try (ImportProcess paused = ImportProcess.start(SCHEMA, REDIS_DATABASE, "--lck.lock.lease=1s")) {
            await().atMost(Duration.ofSeconds(90)).until(() -> documents() >= 2);
            paused.pause();
            assertThat(documents()).as("paused in the middle").isLessThan(24);

            await().atMost(Duration.ofSeconds(60))
                    .ignoreExceptionsInstanceOf(DataAccessException.class)
                    .until(this::ranHere);
            List<String> before = everything();
            paused.goOn();

            assertThat(paused.exitCode()).as(paused.log()).isEqualTo(1);
            assertThat(everything()).isEqualTo(before);
            assertThat(documents()).isEqualTo(24);
        }
    }

    @Test
    void killedAnywhereItEndsAsOneCleanRunWould() throws Exception {
        ingestion.run(Trigger.SCHEDULE);
        List<String> clean = outcome();
        manyDocuments();
        Random random = new Random(20_210_609);

        for (int kills = 0; kills < KILLS; kills++) {
            try (ImportProcess killed = ImportProcess.start(SCHEMA, REDIS_DATABASE, "--lck.lock.lease=1s")) {
                long so = documents() + 1 + random.nextInt(5);
                await().atMost(Duration.ofSeconds(90)).until(() -> documents() >= so || !killed.isAlive());
                killed.kill();
            }
        }
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptionsInstanceOf(DataAccessException.class)
                .until(this::ranHere);

        assertThat(outcome()).isEqualTo(clean);
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM BATCH_JOB_EXECUTION WHERE STATUS IN ('STARTED', 'STARTING')", Long.class))
                .isZero();
    }

    private boolean ranHere() {
        return ingestion.run(Trigger.SCHEDULE) && documents() == 24;
    }

    private long documents() {
        Long count = jdbc.queryForObject("SELECT COUNT(*) FROM ingested_document", Long.class);
        return count == null ? 0 : count;
    }

    /** A double round of ten teams. */
    private static String[] lines(int year, String split) {
        Random random = new Random(31L * year + split.hashCode());
        List<String> lines = new ArrayList<>();
        for (int home = 0; home < TEAMS.size(); home++) {
            for (int away = 0; away < TEAMS.size(); away++) {
                if (home != away) {
                    lines.add("%d %d-%02d-%02d 17:00 %s %s 2:%d"
                            .formatted(
                                    lines.size(),
                                    year,
                                    split.equals("spring") ? 2 : 7,
                                    1 + lines.size() / 4,
                                    TEAMS.get(home),
                                    TEAMS.get(away),
                                    random.nextInt(2)));
                }
            }
        }
        return lines.toArray(String[]::new);
    }

    /** Every row of every table, as its digest. */
    private List<String> everything() {
        return jdbc
                .queryForList(
                        """
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = DATABASE() ORDER BY table_name
                        """,
                        String.class)
                .stream()
                .map(table -> jdbc.queryForMap("CHECKSUM TABLE " + table).toString())
                .toList();
    }

    /** What the import is for, without the times at which it was done. */
    private List<String> outcome() {
        return jdbc.queryForList(
                """
                SELECT CONCAT_WS(' ', 'match', id, stage_id, starts_at, best_of, state, team1_id, team2_id, score1,
                    score2, tiebreak, version) FROM game_match
                UNION ALL SELECT CONCAT_WS(' ', 'team', season_id, team_id, code) FROM season_team
                UNION ALL SELECT CONCAT_WS(' ', 'stage', season_id, id, rules) FROM stage
                UNION ALL SELECT CONCAT_WS(' ', 'season', id, starts_on, ends_on, revision) FROM season
                UNION ALL SELECT CONCAT_WS(' ', 'report', source_key, match_id) FROM match_report
                UNION ALL SELECT CONCAT_WS(' ', 'document', doc_key, hash, state) FROM ingested_document
                UNION ALL SELECT CONCAT_WS(' ', 'change', match_id, COUNT(*)) FROM match_change GROUP BY match_id
                UNION ALL SELECT CONCAT_WS(' ', 'feed', COUNT(*) = MAX(number), MIN(number)) FROM match_change
                ORDER BY 1
                """,
                String.class);
    }
}
