package imyeomsu.lck.event.series;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.event.Callers;
import imyeomsu.lck.event.Callers.Caller;
import imyeomsu.lck.event.EventTest;
import imyeomsu.lck.event.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Series as an administrator plans them. */
@EventTest
class SeriesIT {

    private static final String ALL = "/api/v1/admin/hot-time-series";
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    Callers callers;

    private Caller admin;
    private TestDatabase database;

    @BeforeEach
    void connect() {
        database = TestDatabase.migrated("lck_event");
        admin = callers.anAdmin();
    }

    /** What tests leave behind would go on making Hot Times. */
    @AfterEach
    void stopAll() {
        database.jdbc().sql("UPDATE hot_time_series SET active = FALSE").update();
        database.close();
    }

    @Test
    void makesTheHotTimesOfTheNextFiveWeeksAtOnce() {
        ObjectNode plan = weekly().put("draw", true);
        plan.putObject("eligibility").put("team", "T1");

        MvcTestResult created = send(HttpMethod.POST, ALL, plan);
        JsonNode series = read(created);

        assertThat(created)
                .hasStatus(HttpStatus.CREATED)
                .hasHeader("Location", ALL + "/" + series.get("id").asLong());
        assertThat(series.get("active").asBoolean()).isTrue();
        assertThat(series.get("next")).hasSize(5);
        List<Map<String, Object>> made = hotTimesOf(series.get("id").asLong());
        assertThat(made).hasSize(5);
        assertThat(made.get(0))
                .containsEntry("stock", 100)
                .containsEntry("phase", "LIVE")
                .containsEntry("draw", "PENDING")
                .containsEntry("for_team", "T1")
                .containsEntry("coupon_kind", "PERCENT_OFF")
                .containsEntry("open_for", 3600L)
                .containsEntry("good_for", 14L)
                .containsEntry("what", "MADE")
                .containsEntry("seeded", 1L)
                .containsEntry("created_by", admin.id());
        long id = (Long) made.get(0).get("id");
        JsonNode shown = read(callers.somebody().get("/api/v1/hot-times/" + id));
        assertThat(shown.get("state").asString()).isEqualTo("SCHEDULED");
        assertThat(shown.get("opensAt")).isEqualTo(series.get("next").get(0));
        assertThat(read(admin.get("/api/v1/admin/hot-times/" + id))
                        .get("seriesId")
                        .asLong())
                .isEqualTo(series.get("id").asLong());
    }

    @Test
    void keepsWhatWasMadeWhenItIsStopped() {
        long id = idOf(weekly());

        assertThat(send(HttpMethod.DELETE, ALL + "/" + id, null)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(hotTimesOf(id)).hasSize(5);
        JsonNode stopped = read(admin.get(ALL + "/" + id));
        assertThat(stopped.get("active").asBoolean()).isFalse();
        assertThat(stopped.get("next")).isEmpty();
        assertProblem(send(HttpMethod.DELETE, ALL + "/" + id, null), HttpStatus.CONFLICT, "WRONG_STATE");
        assertProblem(edit(id, weekly(), 2), HttpStatus.CONFLICT, "WRONG_STATE");
    }

    @Test
    void makesFurtherOnesAsItWasEdited() {
        long id = idOf(weekly());

        JsonNode edited = read(edit(id, weekly().put("stock", 7).put("cron", "0 0 21 * * SUN"), 1));

        assertThat(edited.get("revision").asLong()).isEqualTo(2);
        assertThat(hotTimesOf(id))
                .hasSize(10)
                .extracting(made -> made.get("stock"))
                .containsOnly(100, 7);
        assertProblem(edit(id, weekly(), 1), HttpStatus.CONFLICT, "CHANGED_MEANWHILE");
    }

    @Test
    void listsTheNewestFirst() {
        long older = idOf(weekly());
        long newer = idOf(weekly());

        JsonNode first = read(admin.get(ALL + "?limit=1"));
        JsonNode second =
                read(admin.get(ALL + "?limit=1&cursor=" + first.get("next").asString()));

        assertThat(first.get("items").get(0).get("id").asLong()).isEqualTo(newer);
        assertThat(second.get("items").get(0).get("id").asLong()).isEqualTo(older);
    }

    @Test
    void showsWhenARhythmWouldCome() {
        JsonNode next = read(admin.get(ALL + "/preview?cron=0 0 20 * * WED")).get("next");

        assertThat(next).hasSize(5);
        assertThat(Duration.between(
                        Instant.parse(next.get(0).asString()),
                        Instant.parse(next.get(1).asString())))
                .hasDays(7);
        assertThat(next.get(0).asString()).contains("T11:00:00");
    }

    @ParameterizedTest
    @CsvSource({
        "soon,            six fields",
        "0 0 0 30 2 *,    never comes",
        "0 * * * * *,     ten minutes",
        "0 0/9 * * * *,   ten minutes"
    })
    void refusesARhythmThatMakesNoSense(String cron, String message) {
        MvcTestResult preview = admin.request(HttpMethod.GET, ALL + "/preview?cron=" + cron)
                .header("Accept-Language", "en")
                .exchange();
        MvcTestResult created =
                send(HttpMethod.POST, ALL, weekly().put("cron", cron).put("openSeconds", 1));

        assertProblem(preview, HttpStatus.BAD_REQUEST, "INVALID_PARAMETER");
        assertThat(preview).bodyJson().extractingPath("$.errors[0].field").isEqualTo("cron");
        assertThat(preview)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .asString()
                .contains(message);
        assertProblem(created, HttpStatus.BAD_REQUEST, "VALIDATION_FAILED");
        assertThat(created).bodyJson().extractingPath("$.errors[0].field").isEqualTo("cron");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            "cron":"0 0 20 * * *","openSeconds":86401         | openSeconds
            "openSeconds":0                                   | openSeconds
            "stock":0                                         | stock
            "stock":null                                      | stock
            "cron":null                                       | cron
            "coupon":null                                     | coupon
            "coupon":{"kind":"GOLD","amount":1,"validDays":1} | coupon.kind
            "coupon":{"kind":"PERCENT_OFF","amount":101,"validDays":1} | coupon.amount
            "coupon":{"kind":"PERCENT_OFF","amount":10,"validDays":0}  | coupon.validDays
            "eligibility":{"team":"t1"}                       | eligibility.team
            """)
    void namesTheFieldThatIsWrong(String fields, String field) {
        ObjectNode plan = weekly();
        JSON.readTree("{" + fields + "}").properties().forEach(wrong -> plan.set(wrong.getKey(), wrong.getValue()));

        MvcTestResult refused = send(HttpMethod.POST, ALL, plan);

        assertProblem(refused, HttpStatus.BAD_REQUEST, "VALIDATION_FAILED");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly(field);
    }

    @Test
    void needsTheRevisionThatWasEdited() {
        long id = idOf(weekly());

        MvcTestResult refused = send(HttpMethod.PUT, ALL + "/" + id, weekly());

        assertProblem(refused, HttpStatus.BAD_REQUEST, "VALIDATION_FAILED");
        assertThat(refused).bodyJson().extractingPath("$.errors[0].field").isEqualTo("revision");
    }

    @Test
    void knowsNoOtherSeries() {
        assertProblem(admin.get(ALL + "/" + Long.MAX_VALUE), HttpStatus.NOT_FOUND, "SERIES_NOT_FOUND");
        assertProblem(edit(Long.MAX_VALUE, weekly(), 1), HttpStatus.NOT_FOUND, "SERIES_NOT_FOUND");
        assertProblem(
                send(HttpMethod.DELETE, ALL + "/" + Long.MAX_VALUE, null), HttpStatus.NOT_FOUND, "SERIES_NOT_FOUND");
        assertProblem(admin.get(ALL + "/preview"), HttpStatus.BAD_REQUEST, "INVALID_PARAMETER");
    }

    private static ObjectNode weekly() {
        ObjectNode plan = JSON.createObjectNode();
        plan.putObject("title").put("ko", "수요 핫타임").put("en", "Wednesday");
        plan.put("stock", 100).put("cron", "0 0 20 * * WED").put("openSeconds", 3600);
        plan.putObject("coupon").put("kind", "PERCENT_OFF").put("amount", 10).put("validDays", 14);
        return plan;
    }

    private long idOf(ObjectNode plan) {
        return read(send(HttpMethod.POST, ALL, plan)).get("id").asLong();
    }

    private MvcTestResult edit(long id, ObjectNode plan, long revision) {
        return send(HttpMethod.PUT, ALL + "/" + id, plan.put("revision", revision));
    }

    private MvcTestResult send(HttpMethod method, String path, @Nullable JsonNode body) {
        return admin.request(method, path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body == null ? "" : body.toString())
                .exchange();
    }

    private List<Map<String, Object>> hotTimesOf(long series) {
        return database.jdbc()
                .sql("SELECT hot_time.*, TIMESTAMPDIFF(SECOND, opens_at, closes_at) AS open_for,"
                        + " TIMESTAMPDIFF(DAY, closes_at, coupons_expire_at) AS good_for,"
                        + " (SELECT what FROM hot_time_change WHERE hot_time_id = hot_time.id) AS what,"
                        + " (SELECT COUNT(*) FROM hot_time_draw WHERE hot_time_id = hot_time.id) AS seeded"
                        + " FROM hot_time WHERE series_id = ? ORDER BY opens_at")
                .param(series)
                .query()
                .listOfRows();
    }

    private static void assertProblem(MvcTestResult result, HttpStatus status, String code) {
        assertThat(result).hasStatus(status);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    private static JsonNode read(MvcTestResult result) {
        return JSON.readTree(result.getResponse().getContentAsByteArray());
    }
}
