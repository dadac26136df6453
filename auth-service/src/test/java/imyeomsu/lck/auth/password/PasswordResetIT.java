package imyeomsu.lck.auth.password;

import static imyeomsu.lck.auth.Answers.assertFault;
import static imyeomsu.lck.auth.Answers.assertProblem;
import static imyeomsu.lck.auth.Answers.status;
import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.auth.AuthTest;
import imyeomsu.lck.auth.Browser;
import imyeomsu.lck.auth.Caller;
import imyeomsu.lck.auth.MovedClock;
import imyeomsu.lck.auth.password.PasswordResets.Issued;
import imyeomsu.lck.common.testing.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AuthTest
@Import(MovedClock.class)
class PasswordResetIT {

    private static final String NEW = "another long enough one";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PasswordResets resets;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Browser fan;
    private String loginId;
    private long memberId;
    private Issued issued;

    @BeforeEach
    void forgetThePassword() {
        fan = new Browser(mvc).from(someAddress());
        loginId = fan.signUpAndIn();
        memberId = jdbc.sql("SELECT id FROM member WHERE login_id = ?")
                .param(loginId)
                .query(Long.class)
                .single();
        issued = resets.issue(memberId);
    }

    @Test
    void bringsANewPasswordAndEndsAllSessions() {
        assertThat(reset(issued.code(), NEW)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(fan.isSignedIn()).isFalse();
        assertThat(status(fan.signIn(loginId, Caller.PASSWORD))).isEqualTo(401);
        assertThat(status(fan.signIn(loginId, NEW))).isEqualTo(201);
    }

    @Test
    void isSaidOverTheTelephoneInGroupsOfFive() {
        assertThat(issued.code()).matches("([0-9A-Z]{5}-){3}[0-9A-Z]{5}");
        assertThat(issued.expiresAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(30)));
        assertThat(reset(issued.code().toLowerCase().replace("-", " "), NEW)).hasStatus(HttpStatus.NO_CONTENT);
    }

    @Test
    void isGoodOnceAlsoForManyAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Integer> answers = threads
                    .invokeAll(IntStream.range(0, 4)
                            .<Callable<Integer>>mapToObj(i -> () -> status(reset(issued.code(), NEW)))
                            .toList())
                    .stream()
                    .map(PasswordResetIT::now)
                    .toList();

            assertThat(answers).containsOnlyOnce(204).containsOnly(204, 401);
        } finally {
            threads.shutdownNow();
        }
        assertInvalid(reset(issued.code(), NEW));
    }

    @Test
    void runsOut() {
        clock.move(Duration.ofMinutes(30));

        assertInvalid(reset(issued.code(), NEW));
    }

    @Test
    void isWorthNothingOnceAnotherWasDrawn() {
        Issued later = resets.issue(memberId);

        assertInvalid(reset(issued.code(), NEW));
        assertThat(reset(later.code(), NEW)).hasStatus(HttpStatus.NO_CONTENT);
    }

    @Test
    void isRefusedInTheSameWordsForAMemberWhoIsNotThere() {
        assertInvalid(reset("AAAAA-AAAAA-AAAAA-AAAAA", NEW));
        assertInvalid(fan.post(
                "members/password-resets",
                Map.of("loginId", Caller.someLoginId(), "code", issued.code(), "newPassword", NEW)));
    }

    @Test
    void isNotUsedUpByAPasswordThatWillNotDo() {
        assertFault(reset(issued.code(), "password1234"), "newPassword", "PASSWORD_COMMON");
        assertThat(reset(issued.code(), NEW)).hasStatus(HttpStatus.NO_CONTENT);
    }

    @Test
    void isTriedSoOftenFromOneAddressAndNoOftener() {
        Browser guesser = new Browser(mvc).from(someAddress());
        // 600 at once, and one more each second that it takes.
        long granted = IntStream.range(0, 3000)
                .map(i -> status(guesser.post(
                        "members/password-resets",
                        Map.of("loginId", loginId, "code", "guess " + i, "newPassword", NEW))))
                .takeWhile(status -> status == 401)
                .count();

        assertThat(granted).isBetween(600L, 2999L);
        assertThat(reset(issued.code(), NEW)).hasStatus(HttpStatus.NO_CONTENT);
    }

    @Test
    void letsTheOwnerInOnThatDeviceWhileOthersGuess() {
        IntStream.range(0, 12).forEach(i -> new Browser(mvc).from("10.9.8." + i).signIn(loginId, "not the password"));
        Browser fresh = new Browser(mvc).from(someAddress());
        assertThat(status(fresh.signIn(loginId, Caller.PASSWORD))).isEqualTo(429);

        fresh.post("members/password-resets", Map.of("loginId", loginId, "code", issued.code(), "newPassword", NEW));

        assertThat(status(fresh.signIn(loginId, NEW))).isEqualTo(201);
    }

    @Test
    void storesNothingThatCouldBeUsed() {
        assertThat(jdbc.sql("SELECT code_hash FROM password_reset WHERE member_id = ?")
                        .param(memberId)
                        .query(String.class)
                        .single())
                .doesNotContain(issued.code())
                .hasSize(43);
        assertThat(issued).asString().doesNotContain(issued.code());
    }

    private MvcTestResult reset(String code, String newPassword) {
        return fan.post(
                "members/password-resets", Map.of("loginId", loginId, "code", code, "newPassword", newPassword));
    }

    private static void assertInvalid(MvcTestResult result) {
        assertProblem(result, HttpStatus.UNAUTHORIZED, "RESET_CODE_INVALID");
    }

    private static String someAddress() {
        long number = System.nanoTime();
        return "10.%d.%d.%d".formatted(number >> 16 & 255, number >> 8 & 255, number & 255);
    }

    private static int now(Future<Integer> done) {
        try {
            return done.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
