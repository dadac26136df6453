package imyeomsu.lck.event.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import imyeomsu.lck.event.Callers;
import imyeomsu.lck.event.Callers.Caller;
import imyeomsu.lck.event.EventTest;
import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.TestDatabase.Row;
import imyeomsu.lck.event.ticket.Tickets;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@EventTest
class ClaimingIT {

    @Autowired
    Callers callers;

    @Autowired
    Tickets tickets;

    private TestDatabase database;

    @BeforeEach
    void connect() {
        database = TestDatabase.migrated("lck_event");
    }

    @AfterEach
    void disconnect() {
        database.close();
    }

    @Test
    void issuesACouponAndSaysWhereItIs() {
        long hotTime = database.openHotTime(5);
        Caller fan = callers.aFan();

        MvcTestResult result = fan.claim(hotTime);

        assertThat(result)
                .hasStatus(HttpStatus.CREATED)
                .hasHeader("Location", "/api/v1/hot-times/" + hotTime + "/claims/me")
                .hasHeader("Cache-Control", "no-store");
        assertThat(result).bodyJson().extractingPath("$.hotTimeId").isEqualTo((int) hotTime);
        assertThat(result).bodyJson().extractingPath("$.title.ko").isEqualTo("핫타임");
        assertThat(result).bodyJson().extractingPath("$.seq").isEqualTo(1);
        assertThat(result).bodyJson().extractingPath("$.code").asString().matches("LCK(-[0-9A-HJKMNP-TV-Z]{5}){4}");
        assertThat(result).bodyJson().extractingPath("$.benefit.text.en").isEqualTo("Free transfers: 1");
        assertThat(result).bodyJson().extractingPath("$.issuedAt").asString().endsWith("Z");
        assertThat(result).bodyJson().extractingPath("$.expiresAt").asString().endsWith("Z");
        assertThat(result).bodyJson().doesNotHavePath("$.state");
        assertThat(database.coupons(hotTime)).extracting(Row::memberId).containsExactly(fan.id());
    }

    @Test
    void givesTheSameCouponToWhoAsksAgain() {
        long hotTime = database.openHotTime(5);
        Caller fan = callers.aFan();
        String first = bodyOf(fan.claim(hotTime));

        MvcTestResult again = fan.claim(hotTime);

        assertThat(again).hasStatus(HttpStatus.OK);
        assertThat(bodyOf(again)).isEqualTo(first);
        assertThat(bodyOf(fan.get("/api/v1/hot-times/" + hotTime + "/claims/me")))
                .isEqualTo(first);
        assertThat(fan.get("/api/v1/coupons"))
                .bodyJson()
                .extractingPath("$.items[*].code")
                .asArray()
                .containsExactly(JsonPath.<String>read(first, "$.code"));
    }

    @Test
    void tellsLosersAndWinnersAlikeWhenAllAreGone() {
        long hotTime = database.openHotTime(1);
        Caller winner = callers.aFan();
        String coupon = bodyOf(winner.claim(hotTime));
        Caller loser = callers.aFan();

        assertProblem(loser.claim(hotTime), HttpStatus.CONFLICT, "SOLD_OUT");
        await().untilAsserted(() -> {
            assertThat(bodyOf(winner.claim(hotTime))).isEqualTo(coupon);
            assertProblem(loser.claim(hotTime), HttpStatus.CONFLICT, "SOLD_OUT");
        });
    }

    @Test
    void refusesBeforeTheOpeningAndAfterTheClose() {
        long ahead = database.hotTime(5, "1 HOUR", "2 HOUR");
        long over = database.hotTime(5, "-2 HOUR", "-1 HOUR");

        assertProblem(callers.aFan().claim(ahead), HttpStatus.CONFLICT, "NOT_OPEN");
        assertProblem(callers.aFan().claim(over), HttpStatus.CONFLICT, "OVER");
    }

    @Test
    void saysInEnglishWhatHappened() {
        long over = database.hotTime(5, "-2 HOUR", "-1 HOUR");

        Caller fan = callers.aFan();

        MvcTestResult result = fan.request(HttpMethod.POST, "/api/v1/hot-times/" + over + "/claims")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"ticket\":\"" + tickets.issue(over, fan.id()).ticket() + "\"}")
                .header("Accept-Language", "en")
                .exchange();

        assertThat(result).bodyJson().extractingPath("$.detail").isEqualTo("This Hot Time is over.");
    }

    @Test
    void showsNobodyTheCouponOfAnother() {
        long hotTime = database.openHotTime(5);
        callers.aFan().claim(hotTime);
        Caller other = callers.aFan();

        assertProblem(other.get("/api/v1/hot-times/" + hotTime + "/claims/me"), HttpStatus.NOT_FOUND, "NO_COUPON");
        assertThat(bodyOf(other.get("/api/v1/coupons"))).isEqualTo("{\"items\":[],\"next\":null}");
    }

    @Test
    void asksWhoIsSignedOutToSignIn() {
        long hotTime = database.openHotTime(5);

        assertProblem(callers.somebody().claim(hotTime), HttpStatus.UNAUTHORIZED, "SIGN_IN_REQUIRED");
        assertProblem(
                callers.somebody().get("/api/v1/hot-times/" + hotTime + "/claims/me"),
                HttpStatus.UNAUTHORIZED,
                "SIGN_IN_REQUIRED");
        assertThat(database.coupons(hotTime)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"memberId\":1}",
                "{\"ticket\":\"a\",\"memberId\":1}",
                "{\"ticket\":5}",
                "{\"ticket\":{}}",
                "[]",
                "{",
                "\"text\"",
                "5",
                "{}{}"
            })
    void refusesABodyThatSaysAnythingElse(String body) {
        long hotTime = database.openHotTime(5);

        MvcTestResult result = callers.aFan().post("/api/v1/hot-times/" + hotTime + "/claims", body);

        assertProblem(result, HttpStatus.BAD_REQUEST, "MALFORMED_BODY");
        assertThat(database.coupons(hotTime)).isEmpty();
    }

    @Test
    void refusesABodyThatIsTooLong() {
        long hotTime = database.openHotTime(5);

        MvcTestResult result = callers.aFan()
                .post("/api/v1/hot-times/" + hotTime + "/claims", "{\"a\":\"" + "x".repeat(2_000_000) + "\"}");

        assertProblem(result, HttpStatus.CONTENT_TOO_LARGE, "BODY_TOO_LARGE");
        assertThat(database.coupons(hotTime)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "POST,   /api/v1/hot-times/999999/claims,               403, TICKET_REQUIRED",
        "POST,   /api/v1/hot-times/first/claims,                400, INVALID_PARAMETER",
        "POST,   /api/v1/hot-times/99999999999999999999/claims, 400, INVALID_PARAMETER",
        "GET,    /api/v1/hot-times/999999/claims/me,            404, HOT_TIME_NOT_FOUND",
        "GET,    /api/v1/hot-times/first/claims/me,             400, INVALID_PARAMETER",
        "GET,    /api/v1/hot-times/1/claims,                    405, METHOD_NOT_ALLOWED",
        "PUT,    /api/v1/hot-times/1/claims,                    405, METHOD_NOT_ALLOWED",
        "DELETE, /api/v1/hot-times/1/claims/me,                 405, METHOD_NOT_ALLOWED",
        "GET,    /api/v1/hot-times/1/claims/2,                  404, NOT_FOUND"
    })
    void refusesWhatItDoesNotServe(String method, String path, int status, String code) {
        MvcTestResult result =
                callers.aFan().request(HttpMethod.valueOf(method), path).exchange();

        assertProblem(result, HttpStatus.valueOf(status), code);
    }

    @ParameterizedTest
    @ValueSource(longs = {999_999, 0, -1, Long.MIN_VALUE})
    void knowsNoOtherHotTimes(long id) {
        assertProblem(callers.aFan().claim(id), HttpStatus.NOT_FOUND, "HOT_TIME_NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {MediaType.TEXT_PLAIN_VALUE, MediaType.APPLICATION_FORM_URLENCODED_VALUE, "application/xml"})
    void refusesOtherMediaTypes(String type) {
        long hotTime = database.openHotTime(5);

        MvcTestResult result = callers.aFan()
                .request(HttpMethod.POST, "/api/v1/hot-times/" + hotTime + "/claims")
                .contentType(type)
                .content("memberId=1")
                .exchange();

        assertProblem(result, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "UNSUPPORTED_MEDIA_TYPE");
        assertThat(database.coupons(hotTime)).isEmpty();
    }

    private static void assertProblem(MvcTestResult result, HttpStatus status, String code) {
        assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    private static String bodyOf(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
