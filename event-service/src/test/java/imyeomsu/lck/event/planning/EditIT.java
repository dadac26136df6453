package imyeomsu.lck.event.planning;

import static imyeomsu.lck.event.planning.Administrator.ahead;
import static imyeomsu.lck.event.planning.Administrator.now;
import static imyeomsu.lck.event.planning.Administrator.open;
import static imyeomsu.lck.event.planning.Administrator.plan;
import static imyeomsu.lck.event.planning.Administrator.read;
import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.event.Callers;
import imyeomsu.lck.event.EventTest;
import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.match.MatchFixtures;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What can be written down of a Hot Time, and what of it can be changed until when. */
@EventTest
class EditIT {

    @Autowired
    Callers callers;

    private Administrator admin;
    private TestDatabase database;

    @BeforeEach
    void connect() {
        database = TestDatabase.migrated("lck_event");
        admin = new Administrator(callers.anAdmin());
    }

    @AfterEach
    void disconnect() {
        database.close();
    }

    @Test
    void offersOneFreeTransferForThirtyDaysToEverybodyUnlessToldOtherwise() {
        JsonNode made = admin.creates(ahead(5));

        assertThat(made.get("benefit").get("kind").asString()).isEqualTo("FREE_TRANSFER");
        assertThat(made.get("benefit").get("amount").asInt()).isEqualTo(1);
        assertThat(Duration.between(time(made, "closesAt"), time(made, "couponsExpireAt")))
                .hasDays(30);
        assertThat(made.get("eligibility").get("role").isNull()).isTrue();
        assertThat(made.get("draw").asBoolean()).isFalse();
        assertThat(made.get("createdBy").asLong()).isEqualTo(admin.id());
        assertThat(made.get("seriesId").isNull()).isTrue();
    }

    @Test
    void writesEverythingDown() {
        ObjectNode plan = ahead(5).put("draw", true);
        Instant expiry = now().plus(Duration.ofDays(90));
        plan.putObject("coupon").put("kind", "PERCENT_OFF").put("amount", 20).put("expiresAt", expiry.toString());
        plan.putObject("eligibility")
                .put("role", "FAN")
                .put("team", "T1")
                .put("joinedBefore", "2026-01-01T00:00:00.1234567Z");

        JsonNode made = admin.creates(plan);

        assertThat(made.get("benefit").get("text").get("en").asString()).isEqualTo("20% off");
        assertThat(made.get("eligibility").get("role").asString()).isEqualTo("FAN");
        assertThat(made.get("eligibility").get("team").asString()).isEqualTo("T1");
        assertThat(made.get("eligibility").get("joinedBefore").asString()).isEqualTo("2026-01-01T00:00:00.123456Z");
        assertThat(time(made, "couponsExpireAt")).isEqualTo(expiry);
        assertThat(made.get("draw").asBoolean()).isTrue();
        assertThat(read(callers.somebody()
                                .get("/api/v1/hot-times/" + made.get("id").asLong()))
                        .get("eligibility"))
                .isEqualTo(made.get("eligibility"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "coupon":{"kind":"GOLD","amount":1}                      | coupon.kind
            "coupon":{"amount":1}                                    | coupon.kind
            "coupon":{"kind":"PERCENT_OFF"}                          | coupon.amount
            "coupon":{"kind":"PERCENT_OFF","amount":0}               | coupon.amount
            "coupon":{"kind":"PERCENT_OFF","amount":101}             | coupon.amount
            "coupon":{"kind":"AMOUNT_OFF","amount":99}               | coupon.amount
            "coupon":{"kind":"PERCENT_OFF","amount":5,"expiresAt":"2026-01-01T00:00:00Z"} | coupon.expiresAt
            "coupon":{"kind":"PERCENT_OFF","amount":5,"expiresAt":"2300-01-01T00:00:00Z"} | coupon.expiresAt
            "eligibility":{"role":"OWNER"}                           | eligibility.role
            "eligibility":{"role":""}                                | eligibility.role
            "eligibility":{"team":"t1"}                              | eligibility.team
            "eligibility":{"team":"ABCDEFGHIJK"}                     | eligibility.team
            "eligibility":{"joinedBefore":"0001-01-01T00:00:00Z"}    | eligibility.joinedBefore
            "eligibility":{"joinedBefore":"+99999-01-01T00:00:00Z"}  | eligibility.joinedBefore
            """)
    void namesTheFieldThatIsWrong(String fields, String field) {
        ObjectNode plan = ahead(5);
        JsonNode wrong = JsonMapper.shared().readTree("{" + fields + "}");
        wrong.properties().forEach(entry -> plan.set(entry.getKey(), entry.getValue()));

        MvcTestResult refused = admin.create(plan);

        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(refused).bodyJson().extractingPath("$.code").isEqualTo("VALIDATION_FAILED");
        assertThat(refused).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .asString()
                .isNotBlank()
                .doesNotContain("{");
    }

    @Test
    void changesEverythingBeforeTheOpening() {
        JsonNode made = admin.creates(ahead(50));
        Instant opensAt = now().plusSeconds(60);
        ObjectNode plan = plan(7, opensAt, opensAt.plusSeconds(60)).put("draw", true);
        plan.putObject("title").put("ko", "새 제목").put("en", "New");
        plan.putObject("coupon").put("kind", "AMOUNT_OFF").put("amount", 5000);
        plan.putObject("eligibility").put("team", "GEN");

        JsonNode edited = read(admin.edit(id(made), plan, 1));

        assertThat(edited.get("revision").asLong()).isEqualTo(2);
        assertThat(edited.get("title").get("ko").asString()).isEqualTo("새 제목");
        assertThat(edited.get("stock").asInt()).isEqualTo(7);
        assertThat(time(edited, "opensAt")).isEqualTo(opensAt);
        assertThat(edited.get("benefit").get("text").get("ko").asString()).isEqualTo("5,000원 할인");
        assertThat(edited.get("eligibility").get("team").asString()).isEqualTo("GEN");
        assertThat(edited.get("draw").asBoolean()).isTrue();
        JsonNode shown = read(callers.somebody().get("/api/v1/hot-times/" + id(made)));
        assertThat(shown.get("stock").asInt()).isEqualTo(7);
        assertThat(shown.get("title").get("en").asString()).isEqualTo("New");
    }

    @Test
    void changesTitleStockCloseAndMatchOfAnOpenOne() {
        MatchFixtures.copied(database, MatchFixtures.scheduled("lck-2026-final"));
        ObjectNode plan = open(5);
        JsonNode made = admin.creates(plan);
        Instant later = time(made, "closesAt").plusSeconds(600);
        plan.put("stock", 8).put("closesAt", later.toString()).put("matchId", "lck-2026-final");
        plan.putObject("title").put("ko", "연장").put("en", "Longer");

        JsonNode edited = read(admin.edit(id(made), plan, 1));

        assertThat(edited.get("stock").asInt()).isEqualTo(8);
        assertThat(time(edited, "closesAt")).isEqualTo(later);
        assertThat(edited.get("title").get("en").asString()).isEqualTo("Longer");
        assertThat(edited.get("match").get("id").asString()).isEqualTo("lck-2026-final");
        assertThat(edited.get("couponsExpireAt")).isEqualTo(made.get("couponsExpireAt"));
    }

    static Stream<Arguments> whatStaysOnceOpen() {
        return Stream.of(
                late(
                        "opensAt",
                        plan -> plan.put("opensAt", now().minusSeconds(10).toString())),
                late(
                        "closesAt",
                        plan -> plan.put("closesAt", now().plusSeconds(10).toString())),
                late("coupon.kind", plan -> plan.putObject("coupon")
                        .put("kind", "PERCENT_OFF")
                        .put("amount", 1)),
                late("coupon.amount", plan -> plan.putObject("coupon")
                        .put("kind", "FREE_TRANSFER")
                        .put("amount", 2)),
                late("coupon.expiresAt", plan -> plan.putObject("coupon")
                        .put("kind", "FREE_TRANSFER")
                        .put("amount", 1)
                        .put("expiresAt", "2030-01-01T00:00:00Z")),
                late("eligibility.role", plan -> plan.putObject("eligibility").put("role", "FAN")),
                late("eligibility.team", plan -> plan.putObject("eligibility").put("team", "T1")),
                late("eligibility.joinedBefore", plan -> plan.putObject("eligibility")
                        .put("joinedBefore", "2026-01-01T00:00:00Z")),
                late("draw", plan -> plan.put("draw", true)));
    }

    @ParameterizedTest
    @MethodSource("whatStaysOnceOpen")
    void keepsWhatMembersRelyOnOnceItIsOpen(String field, Consumer<ObjectNode> change) {
        ObjectNode plan = open(5);
        long id = admin.idOf(plan);
        change.accept(plan);

        MvcTestResult refused = admin.edit(id, plan, 1);

        assertProblem(refused, HttpStatus.CONFLICT, "TOO_LATE");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly(field);
        assertThat(admin.sees(id).get("revision").asLong()).isEqualTo(1);
    }

    @Test
    void neverLowersTheStockOfAnOpenOne() {
        ObjectNode plan = open(5);
        long id = admin.idOf(plan);

        assertProblem(admin.edit(id, plan.put("stock", 4), 1), HttpStatus.CONFLICT, "STOCK_ONLY_RAISED");
        assertThat(admin.sees(id).get("stock").asInt()).isEqualTo(5);
    }

    @Test
    void changesNothingOfOneThatIsOver() {
        ObjectNode plan = open(5);
        long id = admin.idOf(plan);
        admin.post(id, "end");
        plan.put("stock", 9);
        plan.putObject("title").put("ko", "다른").put("en", "Other");

        MvcTestResult refused = admin.edit(id, plan, 2);

        assertProblem(refused, HttpStatus.CONFLICT, "TOO_LATE");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("title", "stock");
    }

    @Test
    void refusesAnEditOfWhatSomebodyElseChangedMeanwhile() {
        ObjectNode plan = ahead(5);
        long id = admin.idOf(plan);
        assertThat(admin.edit(id, plan.put("stock", 6), 1)).hasStatus(HttpStatus.OK);

        assertProblem(admin.edit(id, plan.put("stock", 7), 1), HttpStatus.CONFLICT, "CHANGED_MEANWHILE");

        assertThat(admin.sees(id).get("stock").asInt()).isEqualTo(6);
    }

    @Test
    void needsTheRevisionThatWasEdited() {
        ObjectNode plan = ahead(5);
        long id = admin.idOf(plan);

        MvcTestResult refused = admin.editBlindly(id, plan);

        assertProblem(refused, HttpStatus.BAD_REQUEST, "VALIDATION_FAILED");
        assertThat(refused).bodyJson().extractingPath("$.errors[0].field").isEqualTo("revision");
    }

    @Test
    void refusesAMatchThatNobodyKnows() {
        ObjectNode plan = ahead(5);
        long id = admin.idOf(plan);

        assertProblem(admin.edit(id, plan.put("matchId", "no-such"), 1), HttpStatus.BAD_REQUEST, "UNKNOWN_MATCH");
    }

    @Test
    void refusesCouponsThatWouldExpireBeforeTheNewClose() {
        ObjectNode plan = ahead(5);
        long id = admin.idOf(plan);

        MvcTestResult refused = admin.edit(
                id, plan.put("closesAt", now().plus(Duration.ofDays(60)).toString()), 1);

        assertProblem(refused, HttpStatus.BAD_REQUEST, "VALIDATION_FAILED");
        assertThat(refused).bodyJson().extractingPath("$.errors[0].field").isEqualTo("coupon.expiresAt");
    }

    @Test
    void commitsToASeedWithTheDrawAndForgetsItWithTheDraw() {
        ObjectNode plan = ahead(5);
        long id = admin.idOf(plan.put("draw", true));
        byte[] first = seed(id);

        admin.edit(id, plan.put("draw", false), 1);
        assertThat(seed(id)).isNull();
        assertThat(admin.sees(id).get("draw").asBoolean()).isFalse();
        admin.edit(id, plan.put("draw", true), 2);
        admin.edit(id, plan.put("stock", 9), 3);

        assertThat(first).hasSize(32);
        assertThat(seed(id)).hasSize(32).isNotEqualTo(first);
        assertThat(database.jdbc()
                        .sql("SELECT draw FROM hot_time WHERE id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("PENDING");
    }

    @Test
    void keepsTheDrawAndItsConditionsOnceSomebodyWaitsForIt() {
        ObjectNode plan = ahead(5).put("draw", true);
        long id = admin.idOf(plan);
        database.jdbc()
                .sql("INSERT INTO early_comer (hot_time_id, member_id, blind, joined_at)"
                        + " VALUES (?, 7, RANDOM_BYTES(32), UTC_TIMESTAMP(6))")
                .param(id)
                .update();
        ObjectNode without = plan.deepCopy().put("draw", false);
        without.putObject("eligibility").put("team", "T1");

        MvcTestResult refused = admin.edit(id, without, 1);

        assertProblem(refused, HttpStatus.CONFLICT, "TOO_LATE");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("eligibility.team", "draw");
        assertThat(admin.edit(id, plan.put("stock", 6), 1)).hasStatus(HttpStatus.OK);
    }

    @Test
    void listsTheKindsOfCoupons() {
        JsonNode kinds = read(callers.anAdmin().get("/api/v1/admin/coupon-kinds"));

        assertThat(kinds).hasSize(3);
        assertThat(kinds.get(2).get("code").asString()).isEqualTo("PERCENT_OFF");
        assertThat(kinds.get(2).get("most").asInt()).isEqualTo(100);
        assertThat(kinds.get(2).get("text").get("ko").asString()).isEqualTo("{amount}% 할인");
    }

    private byte[] seed(long id) {
        return database.jdbc()
                .sql("SELECT seed FROM hot_time_draw WHERE hot_time_id = ?")
                .param(id)
                .query((row, number) -> row.getBytes("seed"))
                .optional()
                .orElse(null);
    }

    private static Arguments late(String field, Consumer<ObjectNode> change) {
        return Arguments.of(field, change);
    }

    private static long id(JsonNode hotTime) {
        return hotTime.get("id").asLong();
    }

    private static Instant time(JsonNode hotTime, String field) {
        return Instant.parse(hotTime.get(field).asString());
    }

    private static void assertProblem(MvcTestResult result, HttpStatus status, String code) {
        assertThat(result).hasStatus(status);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
