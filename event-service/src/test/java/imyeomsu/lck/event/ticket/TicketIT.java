package imyeomsu.lck.event.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import imyeomsu.lck.event.Callers;
import imyeomsu.lck.event.Callers.Caller;
import imyeomsu.lck.event.EventTest;
import imyeomsu.lck.event.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@EventTest
class TicketIT {

    @Autowired
    Callers callers;

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
    void areGivenToWhoIsSignedInAndCountForAWhile() {
        long hotTime = database.openHotTime(5);
        Caller fan = callers.aFan();

        MvcTestResult result = fan.post(tickets(hotTime));

        assertThat(result).hasStatus(HttpStatus.CREATED).hasHeader("Cache-Control", "no-store");
        Instant expires = Instant.parse(read(result, "$.expiresAt"));
        assertThat(Duration.between(Instant.parse(read(result, "$.serverTime")), expires))
                .hasMinutes(10);
        assertThat(fan.claim(hotTime, read(result, "$.ticket"))).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void bringTheSameCouponAsOftenAsTheyAreShown() {
        long hotTime = database.openHotTime(5);
        Caller fan = callers.aFan();
        String ticket = read(fan.post(tickets(hotTime), "{}"), "$.ticket");

        String coupon = bodyOf(fan.claim(hotTime, ticket));

        assertThat(fan.claim(hotTime, ticket)).hasStatus(HttpStatus.OK);
        assertThat(bodyOf(fan.claim(hotTime, ticket))).isEqualTo(coupon);
        assertThat(bodyOf(fan.claim(hotTime, read(fan.post(tickets(hotTime)), "$.ticket"))))
                .isEqualTo(coupon);
    }

    @Test
    void letNobodyElseClaim() {
        long hotTime = database.openHotTime(5);
        long other = database.openHotTime(5);
        Caller fan = callers.aFan();
        String ticket = read(fan.post(tickets(hotTime)), "$.ticket");

        assertProblem(callers.aFan().claim(hotTime, ticket), HttpStatus.FORBIDDEN, "TICKET_INVALID");
        assertProblem(fan.claim(other, ticket), HttpStatus.FORBIDDEN, "TICKET_INVALID");
        assertThat(database.coupons(hotTime)).isEmpty();
        assertThat(database.coupons(other)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"ticket\":null}", "null"})
    void areNeededToClaim(String body) {
        long hotTime = database.openHotTime(5);
        String claims = "/api/v1/hot-times/" + hotTime + "/claims";

        assertProblem(callers.aFan().post(claims, body), HttpStatus.FORBIDDEN, "TICKET_REQUIRED");
        assertProblem(callers.aFan().post(claims), HttpStatus.FORBIDDEN, "TICKET_REQUIRED");
        assertThat(database.coupons(hotTime)).isEmpty();
    }

    @Test
    void leaveWithTheCouponHowLongItsOwnerWaited() {
        long hotTime = database.openHotTime(5);
        Caller fan = callers.aFan();
        String ticket = read(fan.post(tickets(hotTime)), "$.ticket");
        Instant given = Instant.now();
        await().until(() -> given.until(Instant.now(), ChronoUnit.MILLIS) >= 200);

        fan.claim(hotTime, ticket);

        assertThat(database.jdbc()
                        .sql("SELECT waited_ms FROM coupon WHERE hot_time_id = ?")
                        .param(hotTime)
                        .query(Integer.class)
                        .single())
                .isBetween(200, 10_000);
    }

    @Test
    void areNotGivenToWhoAsksAllTheTime() {
        long hotTime = database.openHotTime(5);
        Caller fan = callers.aFan();
        MvcTestResult last = fan.post(tickets(hotTime));
        for (int i = 0; i < 100 && last.getResponse().getStatus() == HttpStatus.CREATED.value(); i++) {
            last = fan.post(tickets(hotTime));
        }

        assertProblem(last, HttpStatus.TOO_MANY_REQUESTS, "BUDGET_SPENT");
        assertThat(last).hasHeader("Retry-After", "1");
        assertThat(callers.aFan().post(tickets(hotTime))).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void areNotGivenLongBeforeTheOpeningNorAfterTheEnd() {
        long soon = database.hotTime(5, "9 MINUTE", "2 HOUR");
        long ahead = database.hotTime(5, "11 MINUTE", "2 HOUR");
        long over = database.hotTime(5, "-2 HOUR", "-1 HOUR");

        assertThat(callers.aFan().post(tickets(soon))).hasStatus(HttpStatus.CREATED);
        assertProblem(callers.aFan().post(tickets(ahead)), HttpStatus.CONFLICT, "TOO_EARLY");
        assertProblem(callers.aFan().post(tickets(over)), HttpStatus.CONFLICT, "OVER");
        assertProblem(callers.aFan().post(tickets(999_999)), HttpStatus.NOT_FOUND, "HOT_TIME_NOT_FOUND");
        assertProblem(callers.somebody().post(tickets(soon)), HttpStatus.UNAUTHORIZED, "SIGN_IN_REQUIRED");
    }

    @ParameterizedTest
    @CsvSource({
        "for_role = 'ADMIN',                    role,         OTHER_ROLE",
        "for_team = 'DK',                       team,         OTHER_TEAM",
        "joined_before = '2025-01-01 00:00:00', joinedBefore, JOINED_LATER"
    })
    void areForThoseAloneWhomTheHotTimeIsFor(String rule, String field, String code) {
        long hotTime = openHotTimeFor(rule);
        Caller fan = callers.aFanOf("T1", Instant.parse("2025-01-01T00:00:00Z"));

        assertNotEligible(fan.post(tickets(hotTime)), field, code);
        // A ticket from before the rule was made helps nobody.
        assertNotEligible(fan.claim(hotTime), field, code);
        assertThat(database.coupons(hotTime)).isEmpty();
    }

    @Test
    void areGivenToThoseWhomTheHotTimeIsFor() {
        long hotTime = openHotTimeFor("for_role = 'FAN', for_team = 'T1', joined_before = '2025-01-01 00:00:00'");
        Caller fan = callers.aFanOf("T1", Instant.parse("2024-12-31T23:59:59.999Z"));

        assertThat(fan.post(tickets(hotTime))).hasStatus(HttpStatus.CREATED);
        assertThat(fan.claim(hotTime)).hasStatus(HttpStatus.CREATED);
    }

    @ParameterizedTest
    @CsvSource({"for_team = 'DK', team", "joined_before = '2025-01-01 00:00:00', joinedBefore"})
    void askWhoseSessionIsTooOldToTellToSignInAgain(String rule, String field) {
        long hotTime = openHotTimeFor(rule);

        assertNotEligible(callers.aFan().post(tickets(hotTime)), field, "SIGN_IN_AGAIN");
    }

    /** With its rule from the first moment: what a copy has read once it reads again a little later. */
    private long openHotTimeFor(String rule) {
        database.jdbc()
                .sql("INSERT INTO hot_time SET title_ko = '핫타임', title_en = 'Hot Time', stock = 5, created_by = 1,"
                        + " opens_at = UTC_TIMESTAMP(6) - INTERVAL 1 HOUR,"
                        + " closes_at = UTC_TIMESTAMP(6) + INTERVAL 1 HOUR, " + rule)
                .update();
        return database.jdbc()
                .sql("SELECT MAX(id) FROM hot_time")
                .query(Long.class)
                .single();
    }

    private static void assertNotEligible(MvcTestResult result, String field, String code) {
        assertProblem(result, HttpStatus.FORBIDDEN, "NOT_ELIGIBLE");
        assertThat(result).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
        assertThat(result).bodyJson().extractingPath("$.errors[0].code").isEqualTo(code);
    }

    private static void assertProblem(MvcTestResult result, HttpStatus status, String code) {
        assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    private static String tickets(long hotTime) {
        return "/api/v1/hot-times/" + hotTime + "/tickets";
    }

    private static String read(MvcTestResult result, String path) {
        return JsonPath.read(bodyOf(result), path);
    }

    private static String bodyOf(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
