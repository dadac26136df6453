package imyeomsu.lck.auth.admin;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.auth.AtOnce;
import imyeomsu.lck.auth.AuthTest;
import imyeomsu.lck.auth.Caller;
import imyeomsu.lck.auth.member.Members;
import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AuthTest
class AdministrationIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Members members;

    @Autowired
    MemberSessions sessions;

    @Autowired
    JdbcClient jdbc;

    private Caller fan;
    private String loginId;

    @BeforeEach
    void signIn() {
        fan = new Caller(mvc);
        loginId = fan.signUp();
        fan.signIn(loginId, Caller.PASSWORD);
    }

    @Test
    void aRoleCountsAtOnceOnAllDevices() {
        Caller telephone = new Caller(mvc);
        telephone.signIn(loginId, Caller.PASSWORD);

        MvcTestResult result = role(admin(), loginId, "STAFF");

        assertThat(result).hasStatus(HttpStatus.OK).hasHeader("Cache-Control", "no-store");
        assertThat(result).bodyJson().extractingPath("$.role").isEqualTo("STAFF");
        assertThat(inSession(fan).roles()).containsExactly("FAN", "STAFF");
        assertThat(inSession(telephone).roles()).containsExactly("FAN", "STAFF");

        role(admin(), loginId, "FAN");
        assertThat(inSession(fan).roles()).containsExactly("FAN");
    }

    @Test
    void nobodyElseGivesRoles() {
        assertProblem(role(fan, loginId, "ADMIN"), HttpStatus.FORBIDDEN, "FORBIDDEN");
        assertProblem(role(new Caller(mvc), loginId, "ADMIN"), HttpStatus.UNAUTHORIZED, "SIGN_IN_REQUIRED");
        role(admin(), loginId, "STAFF");
        assertProblem(role(fan, loginId, "ADMIN"), HttpStatus.FORBIDDEN, "FORBIDDEN");
    }

    @Test
    void anAdministratorKeepsHisOwnRoleAndIsNotLockedByHimself() {
        Caller second = madeAdmin();

        assertProblem(role(second, loginId, "FAN"), HttpStatus.CONFLICT, "OWN_ROLE");
        assertProblem(lock(second, loginId), HttpStatus.CONFLICT, "OWN_LOCK");
        assertProblem(unlock(second, loginId), HttpStatus.CONFLICT, "OWN_LOCK");
        assertThat(members.findByLoginId(loginId).orElseThrow().isActive()).isTrue();
    }

    @Test
    void theLastAdministratorStays() {
        madeAdmin();
        jdbc.sql("UPDATE member SET role = 'FAN' WHERE role = 'ADMIN' AND login_id <> ?")
                .param(loginId)
                .update();

        assertProblem(role(admin(), loginId, "STAFF"), HttpStatus.CONFLICT, "LAST_ADMIN");
        assertProblem(lock(admin(), loginId), HttpStatus.CONFLICT, "LAST_ADMIN");
        assertThat(role(admin(), loginId, "ADMIN")).hasStatus(HttpStatus.OK);
    }

    @Test
    void oneAdministratorIsLeftOfManyWhoDemoteEachOtherAtOnce() {
        jdbc.sql("UPDATE member SET role = 'FAN' WHERE role = 'ADMIN'").update();
        List<String> all = List.of(loginId, fan.signUp(), fan.signUp(), fan.signUp());
        all.forEach(each -> role(admin(), each, "ADMIN"));

        List<Integer> statuses = AtOnce.all(all.stream()
                .map(each -> (Callable<Integer>)
                        () -> (all.indexOf(each) % 2 == 0 ? role(admin(), each, "FAN") : lock(admin(), each))
                                .getResponse()
                                .getStatus())
                .toList());

        assertThat(statuses).containsExactlyInAnyOrder(200, 200, 200, 409);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM member WHERE role = 'ADMIN' AND status = 'ACTIVE'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoIsLockedIsOutAtOnceAndCannotComeBack() {
        MvcTestResult result = lock(admin(), loginId);

        assertThat(result).bodyJson().extractingPath("$.status").isEqualTo("LOCKED");
        assertThat(result).bodyJson().extractingPath("$.lockReason").isEqualTo("여러 계정");
        assertThat(fan.get("/api/v1/members/me")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertProblem(fan.signIn(loginId, Caller.PASSWORD), HttpStatus.FORBIDDEN, "ACCOUNT_LOCKED");

        assertThat(unlock(admin(), loginId))
                .bodyJson()
                .extractingPath("$.lockReason")
                .isNull();
        assertThat(fan.signIn(loginId, Caller.PASSWORD)).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void aLockKeepsTheReasonThatWasGivenFirst() {
        lock(admin(), loginId);

        MvcTestResult again =
                admin().send(HttpMethod.PUT, "/api/v1/admin/members/" + loginId + "/lock", "{\"reason\":\"another\"}");

        assertThat(again).bodyJson().extractingPath("$.lockReason").isEqualTo("여러 계정");
        assertThat(events("LOCKED")).containsExactly("OK 여러 계정");
    }

    @Test
    void aLockAndAChangeAtOnceLeaveBoth() {
        List<Integer> statuses =
                AtOnce.all(List.of(() -> lock(admin(), loginId).getResponse().getStatus(), () -> fan.send(
                                HttpMethod.PATCH, "/api/v1/members/me", "{\"favouriteTeam\":\"T1\"}")
                        .getResponse()
                        .getStatus()));

        assertThat(statuses.get(0)).isEqualTo(200);
        assertThat(statuses.get(1)).isIn(200, 401);
        assertThat(members.findByLoginId(loginId).orElseThrow().isLocked()).isTrue();
        assertThat(sessions.find(fan.sessionId())).isEmpty();
    }

    @Test
    void sessionsAreEndedWithoutALock() {
        assertThat(admin().get("/api/v1/admin/members/" + loginId))
                .bodyJson()
                .extractingPath("$.sessions")
                .isEqualTo(1);

        assertThat(admin().delete("/api/v1/admin/members/" + loginId + "/sessions"))
                .hasStatus(HttpStatus.NO_CONTENT);

        assertThat(fan.get("/api/v1/members/me")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(fan.signIn(loginId, Caller.PASSWORD)).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void aForgottenPasswordIsHelpedWithACodeThatIsShownOnce() {
        MvcTestResult result = admin().post("/api/v1/admin/members/" + loginId + "/password-reset", "");

        assertThat(result).hasStatus(HttpStatus.CREATED).hasHeader("Cache-Control", "no-store");
        assertThat(result).bodyJson().extractingPath("$.code").asString().isNotBlank();
        assertThat(result).bodyJson().extractingPath("$.expiresAt").asString().endsWith("Z");
        assertThat(events("PASSWORD_RESET_ISSUED")).containsExactly("OK null");
    }

    @Test
    void aSecondFactorIsTakenOffWithAReason() {
        jdbc.sql("INSERT INTO second_factor (member_id, secret, confirmed_at) VALUES (?, 'x', UTC_TIMESTAMP(6))")
                .param(members.findByLoginId(loginId).orElseThrow().id())
                .update();
        assertThat(admin().get("/api/v1/admin/members/" + loginId))
                .bodyJson()
                .extractingPath("$.secondFactor")
                .isEqualTo(true);

        MvcTestResult result = admin().send(
                        HttpMethod.DELETE,
                        "/api/v1/admin/members/" + loginId + "/second-factor",
                        "{\"reason\":\"휴대전화 분실\"}");

        assertThat(result).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(events("SECOND_FACTOR_OFF")).containsExactly("OK 휴대전화 분실");
        assertThat(fan.get("/api/v1/members/me"))
                .bodyJson()
                .extractingPath("$.secondFactor")
                .isEqualTo(false);
    }

    @Test
    void refusalsAreWrittenDownToo() {
        Caller second = madeAdmin();

        role(second, loginId, "FAN");

        assertThat(events("ROLE_CHANGED")).containsExactly("OK FAN -> ADMIN", "REFUSED OWN_ROLE");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT,    role,           '{\"role\":\"STAFF\"}'",
        "PUT,    lock,           '{\"reason\":\"why\"}'",
        "DELETE, lock,           '{\"reason\":\"why\"}'",
        "DELETE, sessions,       ''",
        "DELETE, second-factor,  '{\"reason\":\"why\"}'",
        "POST,   password-reset, ''"
    })
    void thereIsNothingToDoForAStranger(String method, String what, String body) {
        assertProblem(
                admin().send(HttpMethod.valueOf(method), "/api/v1/admin/members/nobody_here/" + what, body),
                HttpStatus.NOT_FOUND,
                "MEMBER_NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"role\":null}"})
    void aRoleHasToBeNamed(String body) {
        assertProblem(
                admin().send(HttpMethod.PUT, "/api/v1/admin/members/" + loginId + "/role", body),
                HttpStatus.BAD_REQUEST,
                "VALIDATION_FAILED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\":\" \"}"})
    void aLockNeedsAReason(String body) {
        assertProblem(
                admin().send(HttpMethod.PUT, "/api/v1/admin/members/" + loginId + "/lock", body),
                HttpStatus.BAD_REQUEST,
                "VALIDATION_FAILED");
        assertProblem(role(admin(), loginId, "KING"), HttpStatus.BAD_REQUEST, "MALFORMED_BODY");
    }

    private Caller madeAdmin() {
        role(admin(), loginId, "ADMIN");
        return fan;
    }

    private static MvcTestResult role(Caller caller, String loginId, String role) {
        return caller.send(HttpMethod.PUT, "/api/v1/admin/members/" + loginId + "/role", "{\"role\":\"" + role + "\"}");
    }

    private static MvcTestResult lock(Caller caller, String loginId) {
        return caller.send(HttpMethod.PUT, "/api/v1/admin/members/" + loginId + "/lock", "{\"reason\":\"여러 계정\"}");
    }

    private static MvcTestResult unlock(Caller caller, String loginId) {
        return caller.send(HttpMethod.DELETE, "/api/v1/admin/members/" + loginId + "/lock", "{\"reason\":\"확인함\"}");
    }

    private List<String> events(String kind) {
        return jdbc.sql("SELECT CONCAT(outcome, ' ', COALESCE(note, 'null')) FROM security_event"
                        + " WHERE kind = ? AND member_id = (SELECT id FROM member WHERE login_id = ?) ORDER BY id")
                .params(kind, loginId)
                .query(String.class)
                .list();
    }

    private CurrentMember inSession(Caller caller) {
        return sessions.find(caller.sessionId()).orElseThrow();
    }

    /** With a session of his own making: which administrators there are is another test's business. */
    private Caller admin() {
        Caller admin = new Caller(mvc);
        admin.presents(sessions.open(new CurrentMember(1_000_000, "admin", List.of("FAN", "STAFF", "ADMIN"))));
        return admin;
    }

    private static void assertProblem(MvcTestResult result, HttpStatus status, String code) {
        assertThat(result).hasStatus(status);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
