package imyeomsu.lck.auth.member;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.auth.AuthTest;
import imyeomsu.lck.auth.Caller;
import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AuthTest
class ChangesIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Members members;

    @Autowired
    MemberSessions sessions;

    private Caller fan;
    private String loginId;

    @BeforeEach
    void signIn() {
        fan = new Caller(mvc);
        loginId = fan.signUp();
        fan.signIn(loginId, Caller.PASSWORD);
    }

    @Test
    void aTeamIsChosenAtSignUp() {
        String other = Caller.someLoginId();
        MvcTestResult result = fan.post(
                "/api/v1/members",
                """
                {"loginId":"%s","password":"%s","nickname":"%s","favouriteTeam":"GEN"}"""
                        .formatted(other, Caller.PASSWORD, other.substring(4)));

        assertThat(result).hasStatus(HttpStatus.CREATED);
        assertThat(result).bodyJson().extractingPath("$.favouriteTeam").isEqualTo("GEN");
        fan.signIn(other, Caller.PASSWORD);
        assertThat(inSession().favouriteTeam()).isEqualTo("GEN");
    }

    @Test
    void theSessionSaysSinceWhenOneIsAMember() {
        Member member = members.findByLoginId(loginId).orElseThrow();

        assertThat(inSession().joinedAt()).isEqualTo(member.joinedAt().truncatedTo(ChronoUnit.MILLIS));
        assertThat(inSession().favouriteTeam()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"'{\"favouriteTeam\":\"T1\"}', T1", "'{\"favouriteTeam\":null}',"})
    void aNewTeamCountsAtOnceAndOnEveryLaterSignIn(String body, @Nullable String team) {
        fan.send(HttpMethod.PATCH, "/api/v1/members/me", "{\"favouriteTeam\":\"DK\"}");
        String same = fan.sessionId();

        MvcTestResult result = fan.send(HttpMethod.PATCH, "/api/v1/members/me", body);

        assertThat(result).hasStatus(HttpStatus.OK).hasHeader("Cache-Control", "no-store");
        assertThat(result).bodyJson().extractingPath("$.favouriteTeam").isEqualTo(team);
        assertThat(fan.sessionId()).isEqualTo(same);
        assertThat(inSession().favouriteTeam()).isEqualTo(team);
        assertThat(inSession().nickname()).isEqualTo(loginId.substring(4));
        fan.signIn(loginId, Caller.PASSWORD);
        assertThat(inSession().favouriteTeam()).isEqualTo(team);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {}                                           | MALFORMED_BODY
            {"favouriteTeam":5}                          | MALFORMED_BODY
            {"favouriteTeam":"T1","role":"ADMIN"}        | MALFORMED_BODY
            {"favouriteTeam":""}                         | VALIDATION_FAILED
            {"favouriteTeam":"t1"}                       | VALIDATION_FAILED
            {"favouriteTeam":"ELEVENCHARS"}              | VALIDATION_FAILED
            {"favouriteTeam":"<b>"}                      | VALIDATION_FAILED
            """)
    void refusesWhatIsNoTeam(String body, String code) {
        MvcTestResult result = fan.send(HttpMethod.PATCH, "/api/v1/members/me", body);

        assertThat(result).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    @Test
    void anAdministratorMakesStaffFromTheNextSignInOn() {
        assertThat(role(admin(), loginId, "STAFF")).hasStatus(HttpStatus.OK);
        assertThat(inSession().roles()).containsExactly("FAN");

        fan.signIn(loginId, Caller.PASSWORD);
        assertThat(inSession().roles()).containsExactly("FAN", "STAFF");

        assertThat(role(admin(), loginId, "FAN"))
                .bodyJson()
                .extractingPath("$.roles")
                .asArray()
                .containsExactly("FAN");
    }

    @Test
    void nobodyElseGivesRoles() {
        assertProblem(role(fan, loginId, "ADMIN"), HttpStatus.FORBIDDEN, "FORBIDDEN");
        assertProblem(role(new Caller(mvc), loginId, "ADMIN"), HttpStatus.UNAUTHORIZED, "SIGN_IN_REQUIRED");
        role(admin(), loginId, "STAFF");
        fan.signIn(loginId, Caller.PASSWORD);
        assertProblem(role(fan, loginId, "ADMIN"), HttpStatus.FORBIDDEN, "FORBIDDEN");
    }

    @Test
    void anAdministratorKeepsHisOwnRole() {
        String other = fan.signUp();
        role(admin(), other, "ADMIN");
        Caller second = new Caller(mvc);
        second.signIn(other, Caller.PASSWORD);

        assertProblem(role(second, other, "FAN"), HttpStatus.CONFLICT, "OWN_ROLE");
        assertThat(members.findByLoginId(other).orElseThrow().roles()).contains("ADMIN");
        role(admin(), other, "FAN");
    }

    @Test
    void thereIsNoRoleForAStrangerAndNoStrangeRole() {
        assertProblem(role(admin(), "nobody_here", "STAFF"), HttpStatus.NOT_FOUND, "MEMBER_NOT_FOUND");
        assertProblem(role(admin(), loginId, "KING"), HttpStatus.BAD_REQUEST, "MALFORMED_BODY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"role\":null}"})
    void aRoleHasToBeNamed(String body) {
        assertProblem(
                admin().send(HttpMethod.PUT, "/api/v1/admin/members/" + loginId + "/role", body),
                HttpStatus.BAD_REQUEST,
                "VALIDATION_FAILED");
    }

    private static MvcTestResult role(Caller caller, String loginId, String role) {
        return caller.send(HttpMethod.PUT, "/api/v1/admin/members/" + loginId + "/role", "{\"role\":\"" + role + "\"}");
    }

    /** With a session of his own making: which administrators there are is another test's business. */
    private Caller admin() {
        Caller admin = new Caller(mvc);
        admin.presents(sessions.open(new CurrentMember(1_000_000, "admin", List.of("FAN", "STAFF", "ADMIN"))));
        return admin;
    }

    private CurrentMember inSession() {
        return sessions.find(fan.sessionId()).orElseThrow();
    }

    private static void assertProblem(MvcTestResult result, HttpStatus status, String code) {
        assertThat(result).hasStatus(status);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
