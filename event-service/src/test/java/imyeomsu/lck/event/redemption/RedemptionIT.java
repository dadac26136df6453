package imyeomsu.lck.event.redemption;

import static imyeomsu.lck.event.redemption.TillFixtures.assertProblem;
import static imyeomsu.lck.event.redemption.TillFixtures.atOnce;
import static imyeomsu.lck.event.redemption.TillFixtures.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import imyeomsu.lck.event.Callers;
import imyeomsu.lck.event.Callers.Caller;
import imyeomsu.lck.event.EventTest;
import imyeomsu.lck.event.RowLock;
import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.coupon.CouponFixtures;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@EventTest
class RedemptionIT {

    @Autowired
    Callers callers;

    @Autowired
    MeterRegistry meters;

    private TestDatabase database;
    private long hotTime;
    private Caller fan;
    private Caller staff;
    private String code;

    @BeforeEach
    void win() {
        database = TestDatabase.migrated("lck_event");
        hotTime = database.openHotTime(5);
        fan = callers.aFan();
        staff = callers.aStaffMember();
        code = JsonPath.read(body(fan.claim(hotTime)), "$.code");
    }

    @AfterEach
    void disconnect() {
        database.close();
    }

    @Test
    void showsStaffWhatACouponIsGoodFor() {
        MvcTestResult shown = staff.get("/api/v1/coupons/" + code.toLowerCase());

        assertThat(shown).hasStatus(HttpStatus.OK).hasHeader("Cache-Control", "no-store");
        assertThat(shown).bodyJson().extractingPath("$").asMap().satisfies(coupon -> assertThat(coupon)
                .containsEntry("code", code)
                .containsEntry("state", "ISSUED")
                .containsEntry("redeemedAt", null)
                .containsEntry("redemptionReference", null)
                .doesNotContainKey("memberId"));
        assertThat(shown).bodyJson().extractingPath("$.title.ko").isEqualTo("핫타임");
        assertThat(shown).bodyJson().extractingPath("$.benefit.text.en").isEqualTo("Free transfers: 1");
    }

    @Test
    void redeemsOnceAndSaysSoAgainToWhoAsksWithTheSameReference() {
        double before = counted("lck.coupons.redeemed");

        MvcTestResult first = redeem(staff, "till-7-000123");
        MvcTestResult again = redeem(staff, "till-7-000123");
        MvcTestResult colleague = redeem(callers.aStaffMember(), "till-7-000123");

        assertThat(first).hasStatus(HttpStatus.CREATED).hasHeader("Cache-Control", "no-store");
        assertThat(first).bodyJson().extractingPath("$.state").isEqualTo("REDEEMED");
        assertThat(first).bodyJson().extractingPath("$.redeemedAt").asString().endsWith("Z");
        assertThat(first).bodyJson().extractingPath("$.redemptionReference").isEqualTo("till-7-000123");
        assertThat(again).hasStatus(HttpStatus.OK);
        assertThat(body(again)).isEqualTo(body(first));
        assertThat(colleague).hasStatus(HttpStatus.OK);
        assertThat(body(colleague)).isEqualTo(body(first));
        assertThat(counted("lck.coupons.redeemed")).isEqualTo(before + 1);
        assertThat(redeemedBy()).isEqualTo(staff.id());
    }

    @Test
    void tellsTheOwnerThatItIsUsed() {
        String claimed = body(fan.claim(hotTime));
        String redeemed = body(redeem(staff, "a"));

        MvcTestResult mine = fan.get("/api/v1/coupons");

        assertThat(mine).bodyJson().extractingPath("$.items[0].state").isEqualTo("REDEEMED");
        assertThat(mine)
                .bodyJson()
                .extractingPath("$.items[0].redeemedAt")
                .isEqualTo(JsonPath.read(redeemed, "$.redeemedAt"));
        assertThat(body(fan.claim(hotTime))).isEqualTo(claimed);
    }

    @Test
    void refusesASecondSale() {
        redeem(staff, "till-7-000123");
        double before = counted("lck.coupons.refused", "reason", "already_redeemed");

        assertProblem(redeem(staff, "till-7-000124"), HttpStatus.CONFLICT, "ALREADY_REDEEMED");
        assertProblem(redeem(staff, "TILL-7-000123"), HttpStatus.CONFLICT, "ALREADY_REDEEMED");
        assertThat(counted("lck.coupons.refused", "reason", "already_redeemed")).isEqualTo(before + 2);
    }

    @RepeatedTest(5)
    void redeemsOnceForTillsThatAskAtTheSameMoment() throws Exception {
        List<Integer> answers = atOnce(8, till -> redeem(staff, "till-" + till));

        assertThat(answers).containsOnlyOnce(201).hasSize(8);
        assertThat(Collections.frequency(answers, 409)).isEqualTo(7);
    }

    @RepeatedTest(5)
    void redeemsOnceForATillThatAsksManyTimesAtTheSameMoment() throws Exception {
        List<Integer> answers = atOnce(8, attempt -> redeem(staff, "till-7"));

        assertThat(answers).containsOnlyOnce(201).hasSize(8);
        assertThat(Collections.frequency(answers, 200)).isEqualTo(7);
    }

    @Test
    void doesNotWaitForClaimsOfTheSameHotTime() throws Exception {
        try (RowLock claims = RowLock.on(database, hotTime)) {
            assertThat(redeem(staff, "till-7")).hasStatus(HttpStatus.CREATED);
            assertThat(redeem(staff, "till-7")).hasStatus(HttpStatus.OK);
            claims.release();
        }
    }

    @Test
    void refusesWhatHasExpired() {
        CouponFixtures.expire(database, hotTime);

        assertProblem(redeem(staff, "till-7"), HttpStatus.CONFLICT, "COUPON_EXPIRED");
        assertThat(staff.get("/api/v1/coupons/" + code))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("EXPIRED");
    }

    @Test
    void staysRedeemedWhenItsTimeIsOver() {
        redeem(staff, "till-7");
        CouponFixtures.expire(database, hotTime);

        assertThat(redeem(staff, "till-7")).hasStatus(HttpStatus.OK);
        assertProblem(redeem(staff, "till-8"), HttpStatus.CONFLICT, "ALREADY_REDEEMED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LCK-00000-00000-00000-00000", "LCK", "a b", "한글"})
    void knowsNoOtherCodes(String other) {
        assertProblem(staff.get("/api/v1/coupons/" + other), HttpStatus.NOT_FOUND, "UNKNOWN_COUPON");
        assertProblem(
                staff.post("/api/v1/coupons/" + other + "/redemptions", "{\"reference\":\"a\"}"),
                HttpStatus.NOT_FOUND,
                "UNKNOWN_COUPON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"reference\":null}",
                "{\"reference\":\"\"}",
                "{\"reference\":\"a b\"}",
                "{\"reference\":\"a\\n\"}",
                "{\"reference\":\"가\"}",
                "{\"reference\":\"0123456789012345678901234567890123456789012345678901234567890\"}"
            })
    void refusesAReferenceThatIsNone(String json) {
        MvcTestResult result = staff.post("/api/v1/coupons/" + code + "/redemptions", json);

        assertProblem(result, HttpStatus.BAD_REQUEST, "VALIDATION_FAILED");
        assertThat(result).bodyJson().extractingPath("$.errors[0].field").isEqualTo("reference");
    }

    @Test
    void isForStaffAlone() {
        String path = "/api/v1/coupons/" + code;

        for (Caller other : List.of(fan, callers.aFan())) {
            assertProblem(other.get(path), HttpStatus.FORBIDDEN, "FORBIDDEN");
            assertProblem(redeem(other, "a"), HttpStatus.FORBIDDEN, "FORBIDDEN");
        }
        assertProblem(callers.somebody().get(path), HttpStatus.UNAUTHORIZED, "SIGN_IN_REQUIRED");
        assertThat(redeem(callers.anAdmin(), "a")).hasStatus(HttpStatus.CREATED);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void keepsCodesOutOfTheLog(CapturedOutput output) {
        staff.get("/api/v1/coupons/" + code);
        fan.get("/api/v1/coupons/" + code + "/qr");
        redeem(staff, "till-7");
        redeem(staff, "till-8");
        staff.post("/api/v1/coupons/" + code + "/elsewhere", "{}");
        staff.post("/api/v1/coupons/" + code, "{");

        assertThat(output).contains("POST /api/v1/coupons/{code}/redemptions 201");
        assertThat(output).doesNotContain(code);
    }

    private MvcTestResult redeem(Caller caller, String reference) {
        return TillFixtures.redeem(caller, code, reference);
    }

    private long redeemedBy() {
        return database.jdbc()
                .sql("SELECT redeemed_by FROM coupon WHERE hot_time_id = ?")
                .param(hotTime)
                .query(Long.class)
                .single();
    }

    private double counted(String meter, String... tags) {
        var counter = meters.find(meter).tags(tags).counter();
        return counter == null ? 0 : counter.count();
    }
}
