package imyeomsu.lck.auth.session;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.auth.Answers;
import imyeomsu.lck.auth.AuthTest;
import imyeomsu.lck.auth.Browser;
import imyeomsu.lck.auth.Caller;
import imyeomsu.lck.auth.password.PasswordResets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Secrets are planted wherever one can be, and looked for in all that is written down. */
@AuthTest
@ExtendWith(OutputCaptureExtension.class)
class SecretsIT {

    private static final List<String> LOGGERS = List.of("imyeomsu.lck", "org.springframework.web");
    private static final String NEW = "planted as a new password";
    private static final String WRONG = "planted as a wrong password";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PasswordResets resets;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc servlet;

    @Autowired
    LoggingSystem logging;

    @BeforeEach
    void logAllThatCanBeLogged() {
        LOGGERS.forEach(logger -> logging.setLogLevel(logger, LogLevel.TRACE));
        servlet.getDispatcherServlet().setEnableLoggingRequestDetails(true);
    }

    @AfterEach
    void logAsBefore() {
        LOGGERS.forEach(logger -> logging.setLogLevel(logger, null));
        servlet.getDispatcherServlet().setEnableLoggingRequestDetails(false);
    }

    @Test
    void areInNoLogAndInNoEvent(CapturedOutput output) {
        Browser fan = new Browser(mvc);
        String loginId = fan.signUpAndIn();
        List<String> planted = new ArrayList<>(List.of(Caller.PASSWORD, NEW, WRONG));
        planted.add(fan.cookie("LCK_SESSION"));
        planted.add(fan.cookie("LCK_DEVICE"));
        fan.signIn(loginId, WRONG, Map.of("code", "PLANT-ASCODE"));
        planted.add("PLANT-ASCODE");
        MvcTestResult begun = fan.post("members/me/second-factor", Map.of("password", Caller.PASSWORD));
        planted.add(Answers.read(begun, "$.secret"));
        fan.put("members/me/second-factor", Map.of("code", "planted code"));
        planted.add("planted code");
        fan.put("members/me/password", Map.of("oldPassword", WRONG, "newPassword", NEW));
        fan.put("members/me/password", Map.of("oldPassword", Caller.PASSWORD, "newPassword", NEW));
        String code = resets.issue(jdbc.sql("SELECT id FROM member WHERE login_id = ?")
                        .param(loginId)
                        .query(Long.class)
                        .single())
                .code();
        planted.add(code);
        fan.post("members/password-resets", Map.of("loginId", loginId, "code", code, "newPassword", WRONG));
        // Bodies that cannot be read are the ones that are quoted in errors.
        fan.post("session", Map.of("loginId", loginId, "password", List.of(WRONG)));
        fan.post("session", Map.of("loginId", "x".repeat(65), "password", WRONG, "unknown", NEW));

        String events = String.join(
                "\n",
                jdbc.sql("SELECT CONCAT_WS(' ', kind, note, agent) FROM security_event")
                        .query(String.class)
                        .list());

        assertThat(output.getAll()).contains("org.springframework.web", "TRACE").doesNotContain(planted);
        assertThat(events).contains("SIGN_IN BAD_CREDENTIALS").doesNotContain(planted);
    }

    @Test
    void areInNoText() {
        assertThat(new SignInController.SignIn("fan", WRONG, true, "123456"))
                .asString()
                .doesNotContain(WRONG, "123456");
    }
}
