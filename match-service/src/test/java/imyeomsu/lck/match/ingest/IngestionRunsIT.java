package imyeomsu.lck.match.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import imyeomsu.lck.match.Callers;
import imyeomsu.lck.match.EmptyStores;
import imyeomsu.lck.match.IngestTest;
import imyeomsu.lck.match.landing.Format;
import imyeomsu.lck.match.landing.Landing;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@IngestTest
class IngestionRunsIT {

    private static final String RUNS = "/api/v1/admin/ingestions";

    @Autowired
    EmptyStores stores;

    @Autowired
    Landing landing;

    @Autowired
    Ingestion ingestion;

    @Autowired
    StalenessMetrics metrics;

    @Autowired
    MeterRegistry meters;

    @Autowired
    Callers callers;

    @BeforeEach
    void aGoodAndABadDocument() {
        stores.empty();
        Seasons2021.land(landing, "1 2021-06-09 17:00 T1 GEN 2:1", "2 2021-06-10 17:00 T1 KT 3:3");
        Documents.land(landing, "naver", "schedule-2026-04", Format.NAVER_SCHEDULE, "<html>");
        ingestion.run(Trigger.SCHEDULE);
    }

    @Test
    void aRunTellsWhatItReadWroteAndLeftOut() {
        String runs = callers.anAdmin().text(RUNS);
        int id = JsonPath.read(runs, "$.items[0].id");

        assertThat(JsonPath.<List<Integer>>read(runs, "$.items[0]['read','written','unchanged','skipped'].*"))
                .isNotNull();
        assertThat(callers.anAdmin().get(RUNS + "/" + id))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"trigger": "SCHEDULE", "state": "DONE", "read": 2, "written": 1, "unchanged": 0, "skipped": 1,
                         "findings": [
                           {"source": "files", "document": "lck-2021-summer.csv", "row": "2", "code": "BAD_SCORE"},
                           {"source": "naver", "document": "schedule-2026-04", "row": null, "code": "NOT_JSON"}]}""");
    }

    @Test
    void runsAreListedPageByPage() {
        Seasons2021.land(landing, "1 2021-06-09 17:00 T1 GEN 2:1", "2 2021-06-10 17:00 T1 KT 2:0");
        ingestion.run(Trigger.SCHEDULE);

        String first = callers.anAdmin().text(RUNS + "?limit=1");
        String next = JsonPath.read(first, "$.next");
        String second = callers.anAdmin().text(RUNS + "?limit=1&cursor=" + next);

        assertThat(JsonPath.<Integer>read(first, "$.items[0].unchanged")).isEqualTo(1);
        assertThat(JsonPath.<Integer>read(second, "$.items[0].id"))
                .isLessThan(JsonPath.<Integer>read(first, "$.items[0].id"));
        assertThat(JsonPath.<String>read(second, "$.next")).isNull();
    }

    @Test
    void anAdministratorReadsADocumentAgain() {
        assertThat(callers.anAdmin().post(RUNS, "{\"source\": \"files\", \"document\": \"lck-2021-summer.csv\"}"))
                .hasStatus(HttpStatus.ACCEPTED);

        await().atMost(Duration.ofSeconds(50))
                .untilAsserted(() -> assertThat(callers.anAdmin().get(RUNS))
                        .bodyJson()
                        .isLenientlyEqualTo(
                                "{\"items\": [{\"trigger\": \"REPLAY\", \"state\": \"DONE\", \"written\": 1}, {}]}"));
    }

    @Test
    void whatIsNotThereCannotBeReadAgain() {
        assertThat(callers.anAdmin().post(RUNS, "{\"source\": \"files\", \"document\": \"nothing\"}"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(callers.anAdmin()
                        .post(RUNS, "{\"source\": \"files\", \"document\": \"lck-2021-summer.csv\", \"hash\": \"00\"}"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(callers.anAdmin().post(RUNS, "{\"source\": \"files\"}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("DOCUMENT_INCOMPLETE");
        assertThat(callers.anAdmin().get(RUNS + "/999999")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(callers.anAdmin().get(RUNS + "?cursor=zzz")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void documentsSayHowOldTheyAreAndWhatIsWrong() {
        assertThat(callers.anAdmin().get(RUNS + "/documents"))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"items": [
                          {"source": "files", "document": "lck-2021-summer.csv", "state": "GOOD", "stale": false},
                          {"source": "naver", "document": "schedule-2026-04", "state": "UNREADABLE", "stale": true,
                           "goodAt": null}]}""");

        metrics.refresh();

        assertThat(meters.get("lck.ingest.stale.documents")
                        .tag("source", "naver")
                        .gauge()
                        .value())
                .isEqualTo(1);
        assertThat(meters.get("lck.ingest.stale.documents")
                        .tag("source", "files")
                        .gauge()
                        .value())
                .isZero();
    }

    @Test
    void aFetchThatFailedShowsOnItsDocument() {
        landing.fail("files", "lck-2021-summer.csv", "HTTP_500", "the server failed", Instant.now(), null);
        landing.fail("leaguepedia", "matches", "TIMED_OUT", "no answer", Instant.now(), null);

        assertThat(callers.anAdmin().get(RUNS + "/documents"))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"items": [
                          {"document": "lck-2021-summer.csv", "state": "GOOD", "stale": true,
                           "reason": "HTTP_500: the server failed"},
                          {"document": "matches", "state": "NEW", "stale": true, "fetchedAt": null},
                          {"document": "schedule-2026-04"}]}""");
    }

    @Test
    void nobodyButAdministratorsMay() {
        assertThat(callers.aFan().get(RUNS)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(callers.somebody().post(RUNS, "{}")).hasStatus(HttpStatus.UNAUTHORIZED);
    }
}
