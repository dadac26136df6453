package imyeomsu.lck.auth.session;

import static imyeomsu.lck.auth.Answers.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.auth.Answers;
import imyeomsu.lck.auth.AuthTest;
import imyeomsu.lck.auth.Browser;
import imyeomsu.lck.auth.Caller;
import imyeomsu.lck.auth.CountedHashes;
import imyeomsu.lck.common.session.MemberSessions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What happens to a member while his password is being checked counts. */
@AuthTest
@Import(CountedHashes.class)
@TestPropertySource(properties = {"lck.auth.budgets.enabled=false", "lck.auth.password.strength=10"})
class MeanwhileIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MemberSessions sessions;

    @Autowired
    CountedHashes.Counter hashes;

    private String loginId;
    private long memberId;

    @BeforeEach
    void signUp() {
        loginId = new Browser(mvc).signUp();
        memberId = jdbc.sql("SELECT id FROM member WHERE login_id = ?")
                .param(loginId)
                .query(Long.class)
                .single();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status = 'LOCKED', locked_at = NOW(6)",
                "password_hash = 'another', password_changed_at = NOW(6)",
                "status = 'WITHDRAWN', withdrawn_at = NOW(6), login_id = NULL, nickname = NULL, password_hash = NULL"
            })
    void nobodyComesInWithWhatIsNotTrueAnyMore(String change) {
        MvcTestResult result = signInWhile("UPDATE member SET " + change + " WHERE id = " + memberId);

        assertProblem(result, HttpStatus.UNAUTHORIZED, "BAD_CREDENTIALS");
        assertThat(sessions.of(memberId)).isEmpty();
    }

    @Test
    void aNewRoleIsInTheSession() {
        MvcTestResult result = signInWhile("UPDATE member SET role = 'STAFF' WHERE id = " + memberId);

        assertThat(Answers.<List<String>>read(result, "$.roles")).containsExactly("FAN", "STAFF");
    }

    private MvcTestResult signInWhile(String change) {
        hashes.during(() -> jdbc.sql(change).update());
        return new Browser(mvc).signIn(loginId, Caller.PASSWORD);
    }
}
