package imyeomsu.lck.match.ingest;

import static imyeomsu.lck.match.ingest.Documents.season;
import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.match.EmptyStores;
import imyeomsu.lck.match.IngestTest;
import imyeomsu.lck.match.landing.Format;
import imyeomsu.lck.match.landing.Landing;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IngestTest
class IngestionIT {

    private static final String SUMMER = "lck-2021-summer.csv";

    @Autowired
    EmptyStores stores;

    @Autowired
    Landing landing;

    @Autowired
    Ingestion ingestion;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void empty() {
        stores.empty();
    }

    @Test
    void aSeasonNeverSeenBeforeIsMade() {
        files(season(2021, "summer", "1 2021-06-09 17:00 T1 GEN 2:1", "2 2021-06-10 17:00 T1 KT"));

        run();

        assertThat(matches())
                .containsExactly(
                        "lck-2021-summer-1 06-09 17:00 t1 2:1 geng FINISHED",
                        "lck-2021-summer-2 06-10 17:00 t1 -:- kt SCHEDULED");
        assertThat(one("SELECT name_ko FROM season")).isEqualTo("2021 LCK 서머");
        assertThat(changes()).isEqualTo(2);
    }

    @Test
    void theSameSeasonTwiceChangesNothing() {
        files(season(2021, "summer", "1 2021-06-09 17:00 T1 GEN 2:1"));
        run();

        stores.emptyRedis();
        files(season(2021, "summer", "1 2021-06-09 17:00 T1 GEN 2:1"));
        run();

        assertThat(changes()).isEqualTo(1);
        assertThat(one("SELECT CONCAT(COUNT(*)) FROM BATCH_JOB_EXECUTION")).isEqualTo("1");
    }

    @Test
    void anotherSourceMakesNoSecondMatchAndKnowsTheResultFirst() {
        files(season(2026, "", "1 2026-04-08 17:00 T1 GEN", "2 2026-04-09 17:00 DK KT"));
        run();
        land("naver", "schedule-2026-04", Format.NAVER_SCHEDULE, naver("geng-1", "GEN", "T1", 1, 2, "RESULT"));

        run();

        assertThat(matches())
                .containsExactly(
                        "lck-2026-1 04-08 17:00 geng 1:2 t1 FINISHED", "lck-2026-2 04-09 17:00 dplus -:- kt SCHEDULED");
    }

    @Test
    void aStartThatWasPutOffAndTeamsThatBecomeKnownStayTheSameMatch() {
        land("naver", "schedule-2026-04", Format.NAVER_SCHEDULE, naver("final", "TBD", "TBD", 0, 0, "BEFORE"));
        run();
        assertThat(matches()).containsExactly("lck-2026-final 04-08 17:00 null -:- null SCHEDULED");

        land(
                "naver",
                "schedule-2026-04",
                Format.NAVER_SCHEDULE,
                naver("final", "T1", "GEN", 0, 0, "BEFORE").replace("1775635200000", "1775642400000"));
        run();

        assertThat(matches()).containsExactly("lck-2026-final 04-08 19:00 t1 -:- geng SCHEDULED");
        assertThat(one("SELECT CONCAT(version) FROM game_match")).isEqualTo("2");
    }

    @Test
    void aDocumentWithFewerMatchesIsHeldUntilSomebodyAcceptsIt() {
        files(season(2021, "summer", "1 2021-06-09 17:00 T1 GEN 2:1", "2 2021-06-10 17:00 T1 KT"));
        run();
        files(season(2021, "summer", "1 2021-06-09 17:00 T1 GEN 2:0"));

        run();

        assertThat(matches().get(0)).contains("2:1");
        assertThat(one("SELECT state FROM ingested_document")).isEqualTo("HELD");
        assertThat(one("SELECT reason FROM ingested_document")).startsWith("MATCHES_MISSING: 1 of 2");
        assertThat(one("SELECT code FROM ingestion_finding")).isEqualTo("MATCHES_MISSING");
        assertThat(published()).contains("\"reason\":\"MATCHES_MISSING\"");

        ingestion.run(new Trigger(1L, new Trigger.Replay("files", SUMMER, null, true)));

        assertThat(matches())
                .containsExactly(
                        "lck-2021-summer-1 06-09 17:00 t1 2:0 geng FINISHED",
                        "lck-2021-summer-2 06-10 17:00 t1 -:- kt SCHEDULED");
        assertThat(one("SELECT state FROM ingested_document")).isEqualTo("GOOD");
        assertThat(published()).contains("\"stale\":null");
    }

    @Test
    void aResultIsNotTakenBackByADocumentThatLostIt() {
        files(season(2021, "summer", "1 2021-06-09 17:00 T1 GEN 2:1"));
        run();
        files(season(2021, "summer", "1 2021-06-09 17:00 T1 GEN"));

        run();

        assertThat(matches()).containsExactly("lck-2021-summer-1 06-09 17:00 t1 2:1 geng FINISHED");
        assertThat(one("SELECT reason FROM ingested_document")).startsWith("FIELDS_MISSING: 1 matches lost something");
    }

    @Test
    void aDocumentThatIsNoneLeavesAllAsItWas() {
        files(season(2021, "summer", "1 2021-06-09 17:00 T1 GEN 2:1"));
        run();
        files("<html>Service temporarily unavailable</html>");
        land("naver", "schedule-2026-04", Format.NAVER_SCHEDULE, naver("a", "T1", "GEN", 2, 0, "RESULT"));

        run();

        assertThat(matches()).hasSize(2);
        assertThat(one("SELECT state FROM ingested_document WHERE source = 'files'"))
                .isEqualTo("UNREADABLE");
        assertThat(one("SELECT CONCAT(PROCESS_SKIP_COUNT, WRITE_COUNT) FROM BATCH_STEP_EXECUTION ORDER BY"
                        + " STEP_EXECUTION_ID DESC LIMIT 1"))
                .isEqualTo("11");
    }

    @Test
    void aBadRowIsLeftOutAndTold() {
        files(season(2021, "summer", "1 2021-06-09 17:00 T1 GEN 2:1", "2 2021-06-10 17:00 T1 KT 3:3"));

        run();

        assertThat(matches()).hasSize(1);
        assertThat(one("SELECT CONCAT(row_key, ' ', code) FROM ingestion_finding"))
                .isEqualTo("2 BAD_SCORE");
    }

    @Test
    void aDocumentWhoseResultsCannotBeReadAnyMoreIsHeld() {
        files(season(
                2021,
                "summer",
                "1 2021-06-09 17:00 T1 GEN 2:1",
                "2 2021-06-10 17:00 T1 KT 2:0",
                "3 2021-06-11 17:00 T1 DK"));
        run();
        files(season(
                2021,
                "summer",
                "1 2021-06-09 17:00 T1 GEN 7:9",
                "2 2021-06-10 17:00 T1 KT 7:8",
                "3 2021-06-11 17:00 T1 DK"));

        run();

        assertThat(one("SELECT state FROM ingested_document")).isEqualTo("HELD");
        assertThat(matches()).hasSize(3);
    }

    @Test
    void aTeamUnderANewNameIsTheSameTeamAndItsTableGoesOn() {
        files(season(2021, "summer", "1 2021-06-09 17:00 T1 GEN 2:1"));
        run();
        files(season(2021, "summer", "1 2021-06-09 17:00 T1 GEN 2:1", "2 2021-06-17 17:00 T1 KT 2:0")
                .replace("2021-06-17,17:00,3,T1,T1", "2021-06-17,17:00,3,T1,Telecom Stars"));

        run();

        assertThat(matches().get(1)).contains("t1 2:0 kt");
        assertThat(one("SELECT name_en FROM team_name WHERE team_id = 't1' AND valid_from = '2021-06-17'"))
                .isEqualTo("Telecom Stars");
    }

    @Test
    void aTeamNobodyKnowsIsANewTeam() {
        files(season(2021, "summer", "1 2021-06-09 17:00 T1 Newcomers 2:1"));

        run();

        assertThat(matches()).containsExactly("lck-2021-summer-1 06-09 17:00 t1 2:1 newcomers FINISHED");
    }

    @Test
    void theOneMeetingTooManyIsATiebreakAlthoughNobodySaysSo() {
        files(season(
                2021,
                "summer",
                "1 2021-06-09 17:00 T1 GEN 2:1",
                "2 2021-06-16 17:00 GEN T1 2:1",
                "3 2021-06-16 19:00 KT DK 2:0",
                "4 2021-06-20 17:00 T1 GEN 2:0"));

        run();

        assertThat(jdbc.queryForList("SELECT id FROM game_match WHERE tiebreak", String.class))
                .containsExactly("lck-2021-summer-4");
    }

    @Test
    void ofTwoAtTheSameInstantOneRuns() throws Exception {
        files(season(2021, "summer", "1 2021-06-09 17:00 T1 GEN 2:1"));
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Boolean> copy = () -> {
            together.await();
            return ingestion.run(Trigger.SCHEDULE);
        };
        ExecutorService copies = Executors.newFixedThreadPool(2);

        List<Future<Boolean>> ran = copies.invokeAll(List.of(copy, copy));
        copies.shutdown();

        assertThat(ran).anyMatch(one -> value(one));
        assertThat(changes()).isEqualTo(1);
        assertThat(one("SELECT CONCAT(COUNT(*)) FROM BATCH_JOB_EXECUTION")).isEqualTo("1");
    }

    @Test
    void aRunCutShortIsClosedByTheNextOne() {
        files(season(2021, "summer", "1 2021-06-09 17:00 T1 GEN 2:1"));
        run();
        jdbc.update("UPDATE BATCH_JOB_EXECUTION SET STATUS = 'STARTED', END_TIME = NULL");
        jdbc.update("UPDATE BATCH_STEP_EXECUTION SET STATUS = 'STARTED', END_TIME = NULL");

        run();

        assertThat(one("SELECT STATUS FROM BATCH_JOB_EXECUTION")).isEqualTo("FAILED");
    }

    private void files(String body) {
        land("files", SUMMER, Format.SEASON_CSV, body);
    }

    private void land(String source, String key, Format format, String body) {
        Documents.land(landing, source, key, format, body);
    }

    private void run() {
        assertThat(ingestion.run(Trigger.SCHEDULE)).isTrue();
    }

    private static String naver(String id, String home, String away, int homeScore, int awayScore, String status) {
        return """
                {"code":200,"content":{"matches":[{"gameId":"%s","leagueId":"lck_2026","topLeagueId":"lck",
                "startDate":1775635200000,"title":"정규시즌 1R","homeScore":%d,"awayScore":%d,"winner":"%s",
                "matchStatus":"%s","maxMatchCount":3,
                "homeTeam":{"teamId":"H%s","name":"%s","nameEng":"%s","nameEngAcronym":"%s"},
                "awayTeam":{"teamId":"A%s","name":"%s","nameEng":"%s","nameEngAcronym":"%s"}}]}}
                """
                .formatted(
                        id,
                        homeScore,
                        awayScore,
                        homeScore > awayScore ? "HOME" : homeScore < awayScore ? "AWAY" : "NONE",
                        status,
                        home,
                        home,
                        home,
                        home,
                        away,
                        away,
                        away,
                        away);
    }

    private List<String> matches() {
        return jdbc.queryForList(
                """
                SELECT CONCAT(id, ' ', DATE_FORMAT(starts_at + INTERVAL 9 HOUR, '%m-%d %H:%i'), ' ',
                    COALESCE(team1_id, 'null'), ' ', COALESCE(score1, '-'), ':', COALESCE(score2, '-'), ' ',
                    COALESCE(team2_id, 'null'), ' ', state)
                FROM game_match ORDER BY starts_at, id
                """,
                String.class);
    }

    private String published() {
        return text(mvc.get().uri("/api/v1/seasons/lck-2021-summer").exchange());
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private long changes() {
        Long last = jdbc.queryForObject("SELECT last_number FROM match_feed", Long.class);
        Long rows = jdbc.queryForObject("SELECT COUNT(*) FROM match_change", Long.class);
        assertThat(rows).as("numbers without gaps").isEqualTo(last);
        return last == null ? -1 : last;
    }

    private String one(String sql) {
        return jdbc.queryForObject(sql, String.class);
    }

    private static boolean value(Future<Boolean> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
