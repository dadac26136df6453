package imyeomsu.lck.auth.secondfactor;

import static imyeomsu.lck.auth.Answers.assertFault;
import static imyeomsu.lck.auth.Answers.assertProblem;
import static imyeomsu.lck.auth.Answers.read;
import static imyeomsu.lck.auth.Answers.status;
import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.auth.Answers;
import imyeomsu.lck.auth.AuthTest;
import imyeomsu.lck.auth.Browser;
import imyeomsu.lck.auth.Caller;
import imyeomsu.lck.auth.MovedClock;
import imyeomsu.lck.common.testing.MovableClock;
import imyeomsu.lck.common.testing.QrReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.commons.codec.binary.Base32;
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
class SecondFactorIT {

    private static final Map<String, String> PASSWORD = Map.of("password", Caller.PASSWORD);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private final Totp app = new Totp();
    private Browser fan;
    private String loginId;
    private byte[] secret;
    private List<String> recoveryCodes;

    @BeforeEach
    void enrol() {
        fan = new Browser(mvc);
        loginId = fan.signUpAndIn();
        secret = new Base32().decode(Answers.<String>read(fan.post("members/me/second-factor", PASSWORD), "$.secret"));
        recoveryCodes = read(fan.put("members/me/second-factor", Map.of("code", code(0))), "$.recoveryCodes");
        clock.move(Duration.ofMinutes(2));
    }

    @Test
    void isTypedOpenedOnThePhoneOrReadAsAPicture() throws Exception {
        MvcTestResult begun = beginner().post("members/me/second-factor", PASSWORD);

        assertThat(begun).hasStatus(HttpStatus.CREATED).hasHeader("Cache-Control", "no-store");
        String uri = read(begun, "$.uri");
        assertThat(uri)
                .startsWith("otpauth://totp/LCK:fan_")
                .contains("issuer=LCK", "secret=" + read(begun, "$.secret"));
        assertThat(QrReader.read(read(begun, "$.qr"))).isEqualTo(uri);
    }

    @Test
    void isAskedForOnceThePasswordIsRight() {
        assertProblem(signIn("not the password", code(0)), HttpStatus.UNAUTHORIZED, "BAD_CREDENTIALS");
        assertProblem(
                new Browser(mvc).signIn(loginId, Caller.PASSWORD), HttpStatus.UNAUTHORIZED, "SECOND_FACTOR_REQUIRED");
        assertProblem(signIn(""), HttpStatus.UNAUTHORIZED, "SECOND_FACTOR_REQUIRED");
        assertProblem(signIn(code(-2)), HttpStatus.UNAUTHORIZED, "SECOND_FACTOR_INVALID");
        assertProblem(signIn(code(2)), HttpStatus.UNAUTHORIZED, "SECOND_FACTOR_INVALID");
        assertThat(signIn(code(-1))).hasStatus(HttpStatus.CREATED);
        assertThat(signIn(code(0).substring(0, 3) + " " + code(0).substring(3))).hasStatus(HttpStatus.CREATED);
        assertThat(signIn(code(1))).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void isAskedForFromNobodyBeforeTheAppWasShownToKnowTheSecret() {
        Browser beginner = beginner();
        beginner.post("members/me/second-factor", PASSWORD);

        assertProblem(
                beginner.put("members/me/second-factor", Map.of("code", "000000")),
                HttpStatus.UNAUTHORIZED,
                "SECOND_FACTOR_INVALID");
        assertThat(beginner.isSignedIn()).isTrue();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM second_factor WHERE confirmed_at IS NULL")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void takesNoStepTwiceAndNoneBeforeOneThatItTook() {
        assertThat(signIn(code(0))).hasStatus(HttpStatus.CREATED);

        assertProblem(signIn(code(0)), HttpStatus.UNAUTHORIZED, "SECOND_FACTOR_INVALID");
        assertProblem(signIn(code(-1)), HttpStatus.UNAUTHORIZED, "SECOND_FACTOR_INVALID");
        assertThat(signIn(code(1))).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void takesTheCodeOfTheEnrolmentNoSecondTime() {
        Browser beginner = beginner();
        byte[] its = new Base32()
                .decode(Answers.<String>read(beginner.post("members/me/second-factor", PASSWORD), "$.secret"));
        String code = app.code(its, step());
        beginner.put("members/me/second-factor", Map.of("code", code));

        assertProblem(
                beginner.post("members/me/second-factor/removal", Map.of("password", Caller.PASSWORD, "code", code)),
                HttpStatus.UNAUTHORIZED,
                "SECOND_FACTOR_INVALID");
    }

    @Test
    void letsOneOfManyInWhoShowTheSameCodeAtOnce() throws Exception {
        String seen = code(0);

        assertThat(atOnce(8, () -> status(signIn(seen)))).containsOnlyOnce(201).containsOnly(201, 401);
    }

    @Test
    void letsOneOfManyInWhoShowTheSameRecoveryCodeAtOnce() throws Exception {
        assertThat(atOnce(8, () -> status(signIn(recoveryCodes.get(0)))))
                .containsOnlyOnce(201)
                .containsOnly(201, 401);
    }

    @Test
    void hasTenRecoveryCodesEachGoodOnceHoweverItIsTyped() {
        assertThat(recoveryCodes).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.length() == 11);

        assertThat(signIn(recoveryCodes.get(0))).hasStatus(HttpStatus.CREATED);
        assertThat(signIn(recoveryCodes.get(1).toLowerCase().replace("-", ""))).hasStatus(HttpStatus.CREATED);
        assertProblem(signIn(recoveryCodes.get(0)), HttpStatus.UNAUTHORIZED, "SECOND_FACTOR_INVALID");
        assertProblem(signIn("AAAAA-AAAAA"), HttpStatus.UNAUTHORIZED, "SECOND_FACTOR_INVALID");
        assertThat(events("RECOVERY_CODE_USED")).isEqualTo(2);
    }

    @Test
    void givesNewRecoveryCodesInPlaceOfTheOldOnes() {
        MvcTestResult renewed = fan.post(
                "members/me/second-factor/recovery-codes", Map.of("password", Caller.PASSWORD, "code", code(0)));

        assertThat(renewed).hasStatus(HttpStatus.OK).hasHeader("Cache-Control", "no-store");
        assertThat(Answers.<List<String>>read(renewed, "$.recoveryCodes"))
                .hasSize(10)
                .doesNotContainAnyElementsOf(recoveryCodes);
        assertThat(status(signIn(recoveryCodes.get(0)))).isEqualTo(401);
        assertThat(status(signIn(Answers.<String>read(renewed, "$.recoveryCodes[0]"))))
                .isEqualTo(201);
    }

    @Test
    void isTakenOffByWhoHasBothPasswordAndCode() {
        assertFault(remove("not the password", code(0)), "password", "WRONG_PASSWORD");
        assertProblem(remove(Caller.PASSWORD, ""), HttpStatus.UNAUTHORIZED, "SECOND_FACTOR_REQUIRED");
        assertProblem(remove(Caller.PASSWORD, "000000"), HttpStatus.UNAUTHORIZED, "SECOND_FACTOR_INVALID");
        assertThat(events("SECOND_FACTOR_OFF")).isEqualTo(3);

        assertThat(remove(Caller.PASSWORD, code(0))).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(new Browser(mvc).signIn(loginId, Caller.PASSWORD)).hasStatus(HttpStatus.CREATED);
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM recovery_code r JOIN member m ON m.id = r.member_id WHERE login_id = ?")
                        .param(loginId)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isNotBegunAgainWhereItIsOnNorChangedWhereItIsNot() {
        assertProblem(fan.post("members/me/second-factor", PASSWORD), HttpStatus.CONFLICT, "SECOND_FACTOR_ALREADY_ON");
        assertProblem(
                fan.put("members/me/second-factor", Map.of("code", code(0))),
                HttpStatus.CONFLICT,
                "SECOND_FACTOR_NOT_BEGUN");
        assertProblem(
                beginner().post("members/me/second-factor/recovery-codes", PASSWORD),
                HttpStatus.CONFLICT,
                "SECOND_FACTOR_NOT_BEGUN");
    }

    @Test
    void isAskedThePasswordForBeforeItBegins() {
        assertFault(
                beginner().post("members/me/second-factor", Map.of("password", "not the password")),
                "password",
                "WRONG_PASSWORD");
    }

    @Test
    void isStoredSoThatWhoReadsTheTablesCannotSignIn() {
        byte[] stored = jdbc.sql(
                        "SELECT secret FROM second_factor f JOIN member m ON m.id = f.member_id WHERE login_id = ?")
                .param(loginId)
                .query(byte[].class)
                .single();
        List<String> hashes = jdbc.sql("SELECT code_hash FROM recovery_code")
                .query(String.class)
                .list();

        assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret, StandardCharsets.ISO_8859_1));
        assertThat(hashes).doesNotContainAnyElementsOf(recoveryCodes).hasSizeGreaterThanOrEqualTo(10);
    }

    private Browser beginner() {
        Browser beginner = new Browser(mvc);
        beginner.signUpAndIn();
        return beginner;
    }

    private MvcTestResult remove(String password, String code) {
        return fan.post("members/me/second-factor/removal", Map.of("password", password, "code", code));
    }

    private MvcTestResult signIn(String code) {
        return signIn(Caller.PASSWORD, code);
    }

    private MvcTestResult signIn(String password, String code) {
        return new Browser(mvc).signIn(loginId, password, Map.of("code", code));
    }

    private String code(int off) {
        return app.code(secret, step() + off);
    }

    private long step() {
        return clock.instant().getEpochSecond() / Totp.PERIOD_SECONDS;
    }

    private int events(String kind) {
        return jdbc.sql("SELECT COUNT(*) FROM security_event e JOIN member m ON m.id = e.member_id"
                        + " WHERE login_id = ? AND kind = ?")
                .params(loginId, kind)
                .query(Integer.class)
                .single();
    }

    private static List<Integer> atOnce(int callers, Callable<Integer> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            return threads
                    .invokeAll(IntStream.range(0, callers).mapToObj(i -> call).toList())
                    .stream()
                    .map(SecondFactorIT::now)
                    .toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static int now(Future<Integer> done) {
        try {
            return done.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
