package imyeomsu.lck.event.redemption;

import static imyeomsu.lck.event.redemption.TillFixtures.assertProblem;
import static imyeomsu.lck.event.redemption.TillFixtures.atOnce;
import static imyeomsu.lck.event.redemption.TillFixtures.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import imyeomsu.lck.event.Callers;
import imyeomsu.lck.event.Callers.Caller;
import imyeomsu.lck.event.EventTest;
import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.coupon.CouponFixtures;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@EventTest
class RevocationIT {

    @Autowired
    Callers callers;

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
    void revokesForAReasonAndKeepsTheNumber() {
        Caller admin = callers.anAdmin();

        MvcTestResult first = revoke(admin, "나눠 준 계정");
        MvcTestResult again = revoke(callers.anAdmin(), "another");

        assertThat(first).hasStatus(HttpStatus.OK);
        assertThat(first).bodyJson().extractingPath("$.state").isEqualTo("REVOKED");
        assertThat(first).bodyJson().extractingPath("$.revocationReason").isEqualTo("나눠 준 계정");
        assertThat(body(again)).isEqualTo(body(first));
        assertProblem(redeem(staff, "till-7"), HttpStatus.CONFLICT, "COUPON_REVOKED");
        assertThat(fan.get("/api/v1/coupons"))
                .bodyJson()
                .extractingPath("$.items[0].state")
                .isEqualTo("REVOKED");
        assertThat(JsonPath.<Integer>read(body(fan.claim(hotTime)), "$.seq")).isEqualTo(1);
        assertThat(JsonPath.<Integer>read(body(callers.aFan().claim(hotTime)), "$.seq"))
                .isEqualTo(2);
    }

    @Test
    void doesNotRevokeWhatWasRedeemed() {
        redeem(staff, "till-7");

        assertProblem(revoke(callers.anAdmin(), "too late"), HttpStatus.CONFLICT, "ALREADY_REDEEMED");
        assertThat(redeem(staff, "till-7")).hasStatus(HttpStatus.OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "201"})
    void revokesForNoOtherThanAReason(String reason) {
        String sent = reason.equals("201") ? "x".repeat(201) : reason;

        assertProblem(revoke(callers.anAdmin(), sent), HttpStatus.BAD_REQUEST, "VALIDATION_FAILED");
        assertThat(revoke(callers.anAdmin(), "x".repeat(200))).hasStatus(HttpStatus.OK);
    }

    @RepeatedTest(5)
    void isEitherRedeemedOrRevokedWhenBothAreTriedAtTheSameMoment() throws Exception {
        Caller admin = callers.anAdmin();

        List<Integer> answers =
                atOnce(8, turn -> turn % 2 == 0 ? redeem(staff, "till-" + turn) : revoke(admin, "a mistake"));

        int redeemed = Collections.frequency(answers, 201);
        int revoked = Collections.frequency(answers, 200);
        assertThat(redeemed == 1 && revoked == 0 || redeemed == 0 && revoked == 4)
                .as(answers.toString())
                .isTrue();
    }

    @Test
    void takesBackWhatHasExpired() {
        CouponFixtures.expire(database, hotTime);

        assertThat(revoke(callers.anAdmin(), "late"))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("REVOKED");
    }

    @Test
    void isForAdministratorsAlone() {
        assertProblem(revoke(staff, "a"), HttpStatus.FORBIDDEN, "FORBIDDEN");
        assertProblem(revoke(fan, "a"), HttpStatus.FORBIDDEN, "FORBIDDEN");
        assertProblem(revoke(callers.somebody(), "a"), HttpStatus.UNAUTHORIZED, "SIGN_IN_REQUIRED");
        assertProblem(
                TillFixtures.revoke(callers.anAdmin(), "LCK-00000-00000-00000-00000", "a"),
                HttpStatus.NOT_FOUND,
                "UNKNOWN_COUPON");
    }

    private MvcTestResult redeem(Caller caller, String reference) {
        return TillFixtures.redeem(caller, code, reference);
    }

    private MvcTestResult revoke(Caller caller, String reason) {
        return TillFixtures.revoke(caller, code, reason);
    }
}
