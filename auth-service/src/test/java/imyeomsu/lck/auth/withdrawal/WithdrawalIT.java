package imyeomsu.lck.auth.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imyeomsu.lck.auth.AtOnce;
import imyeomsu.lck.auth.AuthTest;
import imyeomsu.lck.auth.Caller;
import imyeomsu.lck.auth.member.Members;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.session.MemberSessions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AuthTest
class WithdrawalIT {

    private static final String RIGHT = "{\"password\":\"" + Caller.PASSWORD + "\"}";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Members members;

    @Autowired
    MemberSessions sessions;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    LateErasure lateErasure;

    @Autowired
    JdbcClient jdbc;

    private Caller fan;
    private String loginId;
    private long id;

    @BeforeEach
    void signIn() {
        fan = new Caller(mvc);
        loginId = fan.signUp();
        fan.signIn(loginId, Caller.PASSWORD);
        id = members.findByLoginId(loginId).orElseThrow().id();
        fan.send(HttpMethod.PATCH, "/api/v1/members/me", "{\"phone\":\"01044445555\",\"favouriteTeam\":\"T1\"}");
    }

    @Test
    void leavesNothingButATombstone() {
        String session = fan.sessionId();

        MvcTestResult result = withdraw(RIGHT);

        assertThat(result).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(result.getResponse().getHeaders("Set-Cookie")).anyMatch(cookie -> cookie.contains("Max-Age=0"));
        assertThat(sessions.find(session)).isEmpty();
        Map<String, Object> row = row();
        assertThat(row.get("status")).isEqualTo("WITHDRAWN");
        assertThat(row.entrySet().stream()
                        .filter(column -> Objects.nonNull(column.getValue()))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder(
                        "id", "role", "joined_at", "status", "withdrawn_at", "notify_hot_times", "notify_matches");
    }

    /** Whoever adds a table that knows members has to say what a withdrawal does with it. */
    @Test
    void knowsAllTablesInWhichAMemberIsNamed() {
        List<String> tables = jdbc.sql("SELECT DISTINCT table_name FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE() AND column_name LIKE '%member_id' OR"
                        + " table_schema = DATABASE() AND column_name LIKE '%actor_id' ORDER BY table_name")
                .query(String.class)
                .list();

        assertThat(tables)
                // Erased.
                .contains("consent", "second_factor", "recovery_code", "password_reset", "security_event")
                // Of the id alone.
                .contains("member_change", "outdated_session")
                .hasSize(7);
    }

    @Test
    void forgetsWhereDecisionsCameFromButNotThatTheyWereMade() {
        withdraw(RIGHT);

        assertThat(jdbc.sql("SELECT kind FROM security_event WHERE member_id = ? ORDER BY id")
                        .param(id)
                        .query(String.class)
                        .list())
                .startsWith("SIGN_UP")
                .endsWith("WITHDRAWN");
        assertThat(count("SELECT COUNT(*) FROM security_event WHERE member_id = ? AND address IS NOT NULL"))
                .isZero();
        assertThat(count("SELECT COUNT(*) FROM security_event WHERE member_id = ? AND agent IS NOT NULL"))
                .isZero();
        assertThat(count("SELECT COUNT(*) FROM consent WHERE member_id = ?")).isZero();
    }

    @Test
    void isDoneOnceMoreForWhatWasUnderWay() {
        withdraw(RIGHT);
        jdbc.sql("INSERT INTO second_factor (member_id, secret) VALUES (?, 'late')")
                .param(id)
                .update();

        lateErasure.erase();

        assertThat(count("SELECT COUNT(*) FROM second_factor WHERE member_id = ?"))
                .isZero();
    }

    @Test
    void looksLikeAnAccountThatNeverWas() {
        withdraw(RIGHT);

        MvcTestResult result = fan.signIn(loginId, Caller.PASSWORD);

        assertThat(result).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo("BAD_CREDENTIALS");
    }

    @Test
    void leavesTheNamesToOthers() {
        withdraw(RIGHT);

        assertThat(new Caller(mvc).signUp(loginId, Caller.PASSWORD, loginId.substring(4)))
                .hasStatus(HttpStatus.CREATED);
        assertThat(members.findByLoginId(loginId).orElseThrow().id()).isNotEqualTo(id);
    }

    @Test
    void asksForThePasswordOnceMore() {
        assertThat(withdraw("{\"password\":\"not the password\"}")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(withdraw("{}")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(withdraw("{\"password\":null}")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(new Caller(mvc).post("/api/v1/members/me/withdrawal", RIGHT)).hasStatus(HttpStatus.UNAUTHORIZED);

        assertThat(members.findById(id).orElseThrow().isActive()).isTrue();
        assertThat(fan.get("/api/v1/members/me")).hasStatus(HttpStatus.OK);
    }

    @Test
    void happensOnceHoweverOftenItIsAskedFor() {
        AtOnce.all(IntStream.range(0, 4)
                .<Callable<Integer>>mapToObj(i -> () -> {
                    withdrawals.withdraw(id);
                    return i;
                })
                .toList());
        withdrawals.withdraw(id);

        assertThat(count("SELECT COUNT(*) FROM member_change WHERE member_id = ?"))
                .isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM security_event WHERE member_id = ? AND kind = 'WITHDRAWN'"))
                .isEqualTo(1);
    }

    @Test
    void noChangeAtTheSameTimeBringsAnythingBack() {
        List<Integer> statuses = AtOnce.all(List.of(
                () -> {
                    withdrawals.withdraw(id);
                    return 204;
                },
                () -> fan.send(HttpMethod.PATCH, "/api/v1/members/me", "{\"phone\":\"01066667777\"}")
                        .getResponse()
                        .getStatus(),
                () -> fan.send(HttpMethod.PATCH, "/api/v1/members/me", "{\"marketing\":true}")
                        .getResponse()
                        .getStatus()));

        assertThat(statuses).allMatch(status -> List.of(200, 204, 401).contains(status));
        assertThat(row().get("phone")).isNull();
        assertThat(count("SELECT COUNT(*) FROM consent WHERE member_id = ?")).isZero();
        assertThat(sessions.of(id)).isEmpty();
    }

    @Test
    void isRefusedToTheLastAdministrator() {
        jdbc.sql("UPDATE member SET role = IF(id = ?, 'ADMIN', 'FAN') WHERE status <> 'WITHDRAWN'")
                .param(id)
                .update();

        assertThatThrownBy(() -> withdrawals.withdraw(id))
                .isInstanceOf(Problem.class)
                .hasMessage("LAST_ADMIN");
        assertThat(members.findById(id).orElseThrow().isActive()).isTrue();
        jdbc.sql("UPDATE member SET role = 'FAN' WHERE id = ?").param(id).update();
    }

    @Test
    void isRefusedToWhoIsLocked() {
        jdbc.sql("UPDATE member SET status = 'LOCKED', locked_at = UTC_TIMESTAMP(6) WHERE id = ?")
                .param(id)
                .update();

        assertThatThrownBy(() -> withdrawals.withdraw(id)).isInstanceOf(Problem.class);
    }

    private MvcTestResult withdraw(String body) {
        return fan.post("/api/v1/members/me/withdrawal", body);
    }

    private Map<String, Object> row() {
        return jdbc.sql("SELECT * FROM member WHERE id = ?").param(id).query().singleRow();
    }

    private int count(String sql) {
        return jdbc.sql(sql).param(id).query(Integer.class).single();
    }
}
