package imyeomsu.lck.auth.password;

import static imyeomsu.lck.auth.Answers.assertFault;
import static imyeomsu.lck.auth.Answers.assertProblem;
import static imyeomsu.lck.auth.Answers.status;
import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.auth.AuthTest;
import imyeomsu.lck.auth.Browser;
import imyeomsu.lck.auth.Caller;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AuthTest
class PasswordChangeIT {

    private static final String NEW = "another long enough one";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private Browser here;
    private Browser elsewhere;
    private String loginId;

    @BeforeEach
    void signIn() {
        here = new Browser(mvc);
        elsewhere = new Browser(mvc);
        loginId = here.signUpAndIn();
        elsewhere.signIn(loginId, Caller.PASSWORD);
    }

    @Test
    void endsAllOtherSessionsAndTheOldPassword() {
        assertThat(change(Caller.PASSWORD, NEW)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(here.isSignedIn()).isTrue();
        assertThat(elsewhere.isSignedIn()).isFalse();
        assertThat(status(here.signIn(loginId, Caller.PASSWORD))).isEqualTo(401);
        assertThat(status(here.signIn(loginId, NEW))).isEqualTo(201);
    }

    @Test
    void needsTheOldPassword() {
        assertFault(change("not the password", NEW), "oldPassword", "WRONG_PASSWORD");

        assertThat(elsewhere.isSignedIn()).isTrue();
        assertThat(status(here.signIn(loginId, Caller.PASSWORD))).isEqualTo(201);
        assertThat(note("PASSWORD_CHANGED", "REFUSED")).isEqualTo("WRONG_PASSWORD");
    }

    @ParameterizedTest
    @CsvSource({"password1234, PASSWORD_COMMON", "the LCK is on today, PASSWORD_PERSONAL"})
    void refusesWhatIsEasilyGuessed(String password, String code) {
        assertFault(change(Caller.PASSWORD, password), "newPassword", code);
    }

    @ParameterizedTest
    @CsvSource({"short", "'x                                                              too long'"})
    void refusesWhatIsTooShortOrTooLong(String password) {
        assertProblem(change(Caller.PASSWORD, password), HttpStatus.BAD_REQUEST, "VALIDATION_FAILED");
    }

    @Test
    void isMadeOnceWhereTwoWantItAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Integer> answers = threads
                    .invokeAll(IntStream.range(0, 4)
                            .<Callable<Integer>>mapToObj(
                                    i -> () -> status(change(Caller.PASSWORD, NEW + " number " + i)))
                            .toList())
                    .stream()
                    .map(PasswordChangeIT::now)
                    .toList();

            assertThat(answers).containsOnlyOnce(204).containsOnly(204, 400);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void letsNobodyGuessTheOldPasswordFromAnOpenSession() {
        List<Integer> guesses = IntStream.range(0, 20)
                .mapToObj(i -> status(change("guess number " + i, NEW)))
                .toList();

        assertThat(guesses.subList(0, 10)).containsOnly(400);
        assertThat(guesses.get(19)).isEqualTo(429);
    }

    @Test
    void isForThoseWhoAreSignedIn() {
        assertProblem(
                new Browser(mvc).put("members/me/password", Map.of("oldPassword", Caller.PASSWORD, "newPassword", NEW)),
                HttpStatus.UNAUTHORIZED,
                "SIGN_IN_REQUIRED");
    }

    private MvcTestResult change(String oldPassword, String newPassword) {
        return here.put("members/me/password", Map.of("oldPassword", oldPassword, "newPassword", newPassword));
    }

    private String note(String kind, String outcome) {
        return jdbc.sql("SELECT note FROM security_event e JOIN member m ON m.id = e.member_id"
                        + " WHERE login_id = ? AND kind = ? AND outcome = ?")
                .params(loginId, kind, outcome)
                .query(String.class)
                .single();
    }

    private static int now(Future<Integer> done) {
        try {
            return done.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
