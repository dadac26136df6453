package imyeomsu.lck.match.correction;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.match.Callers;
import imyeomsu.lck.match.EmptyStores;
import imyeomsu.lck.match.IngestTest;
import imyeomsu.lck.match.ingest.Ingestion;
import imyeomsu.lck.match.ingest.Seasons2021;
import imyeomsu.lck.match.ingest.Trigger;
import imyeomsu.lck.match.landing.Landing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;

@IngestTest
class CorrectionsIT {

    private static final String RESULT = "/api/v1/admin/matches/lck-2021-summer-1/result";
    private static final String TOLD_WRONG =
            """
            {"state": "FINISHED", "score1": 0, "score2": 2, "reason": "The referee's report says so"}""";

    @Autowired
    EmptyStores stores;

    @Autowired
    Landing landing;

    @Autowired
    Ingestion ingestion;

    @Autowired
    Callers callers;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void aSeason() {
        stores.empty();
        told("1 2021-06-09 17:00 T1 GEN 2:1");
    }

    private void told(String line) {
        Seasons2021.land(landing, line);
        ingestion.run(Trigger.SCHEDULE);
    }

    @Test
    void aCorrectionStandsAboveWhatTheSourceSaysLater() {
        assertThat(callers.anAdmin().put(RESULT, TOLD_WRONG))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"score1\": 0, \"score2\": 2, \"winner\": \"GEN\", \"corrected\": true}");

        told("1 2021-06-09 17:30 T1 GEN 2:0");

        assertThat(callers.somebody().get("/api/v1/matches/lck-2021-summer-1"))
                .bodyJson()
                .isLenientlyEqualTo("{\"score1\": 0, \"score2\": 2, \"start\": \"2021-06-09T17:30:00+09:00\"}");
        assertThat(callers.somebody().get("/api/v1/seasons/lck-2021-summer/standings"))
                .bodyJson()
                .extractingPath("$.rows[0].team.code")
                .isEqualTo("GEN");
    }

    @Test
    void liftingItBringsBackWhatTheSourceSays() {
        callers.anAdmin().put(RESULT, TOLD_WRONG);

        assertThat(callers.anAdmin().delete(RESULT))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"score1\": 2, \"score2\": 1, \"corrected\": false}");

        assertThat(callers.anAdmin().delete(RESULT)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void everyWordIsKeptWithWhoAndWhy() {
        callers.anAdmin().put(RESULT, TOLD_WRONG);
        callers.anAdmin().put(RESULT, "{\"state\": \"CANCELLED\", \"reason\": \"Declared void\"}");

        assertThat(callers.anAdmin().get(RESULT))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"items": [
                          {"state": "CANCELLED", "score1": null, "reason": "Declared void", "by": 8, "liftedBy": null},
                          {"state": "FINISHED", "score1": 0, "reason": "The referee's report says so", "by": 8,
                           "liftedBy": 8}]}""");
        assertThat(jdbc.queryForObject("SELECT COUNT(*) = MAX(number) FROM match_change", Boolean.class))
                .isTrue();
    }

    @Test
    void whatCannotBeIsRefusedAndChangesNothing() {
        assertThat(callers.anAdmin().put(RESULT, TOLD_WRONG.replace("\"score2\": 2", "\"score2\": 1")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("IMPOSSIBLE_RESULT");
        assertThat(callers.anAdmin().put(RESULT, "{\"state\": \"LIVE\", \"reason\": \"x\"}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(callers.anAdmin().put(RESULT, "{\"state\": \"CANCELLED\", \"reason\": \" \"}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(callers.anAdmin().put(RESULT.replace("-1/", "-2/"), TOLD_WRONG))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM match_correction", Long.class))
                .isZero();
    }

    @Test
    void nobodyButAdministratorsMay() {
        assertThat(callers.aFan().put(RESULT, TOLD_WRONG)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(callers.somebody().put(RESULT, TOLD_WRONG)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(callers.aFan().get(RESULT)).hasStatus(HttpStatus.FORBIDDEN);
    }
}
