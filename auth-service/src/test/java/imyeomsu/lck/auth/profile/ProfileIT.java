package imyeomsu.lck.auth.profile;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.auth.AtOnce;
import imyeomsu.lck.auth.AuthTest;
import imyeomsu.lck.auth.Caller;
import imyeomsu.lck.auth.member.Member;
import imyeomsu.lck.auth.member.Members;
import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AuthTest
class ProfileIT {

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
                {"loginId":"%s","password":"%s","nickname":"%s","favouriteTeam":"GEN","consents":%s}"""
                        .formatted(other, Caller.PASSWORD, other.substring(4), Caller.CONSENTS));

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
            []                                           | MALFORMED_BODY
            {"nickname":null}                            | MALFORMED_BODY
            {"notifications":null}                       | MALFORMED_BODY
            {"notifications":{"mail":true}}              | MALFORMED_BODY
            {"marketing":"yes"}                          | MALFORMED_BODY
            {"loginId":"another"}                        | MALFORMED_BODY
            {"nickname":"이"}                             | VALIDATION_FAILED
            {"phone":"02-123-4567"}                      | VALIDATION_FAILED
            {"favouriteTeam":5}                          | MALFORMED_BODY
            {"favouriteTeam":"T1","role":"ADMIN"}        | MALFORMED_BODY
            {"favouriteTeam":""}                         | VALIDATION_FAILED
            {"favouriteTeam":"t1"}                       | VALIDATION_FAILED
            {"favouriteTeam":"ELEVENCHARS"}              | VALIDATION_FAILED
            {"favouriteTeam":"<b>"}                      | VALIDATION_FAILED
            """)
    void refusesWhatIsNoChange(String body, String code) {
        MvcTestResult result = fan.send(HttpMethod.PATCH, "/api/v1/members/me", body);

        assertThat(result).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    @Test
    void allOfAProfileCanBeChanged() {
        String nickname = "새이름" + loginId.substring(4, 12);

        MvcTestResult result = change(
                """
                {"nickname":"%s","phone":"01098765432","favouriteTeam":"T1","marketing":true,
                 "notifications":{"hotTimes":true}}"""
                        .formatted(nickname));

        assertThat(result).hasStatus(HttpStatus.OK);
        assertThat(result).bodyJson().extractingPath("$.nickname").isEqualTo(nickname);
        assertThat(result).bodyJson().extractingPath("$.phone").isEqualTo("01098765432");
        assertThat(result).bodyJson().extractingPath("$.notifications.hotTimes").isEqualTo(true);
        assertThat(result).bodyJson().extractingPath("$.notifications.matches").isEqualTo(false);
        assertThat(result)
                .bodyJson()
                .extractingPath("$.consents[*].kind")
                .asArray()
                .containsExactly("TERMS", "PRIVACY", "MARKETING");
        assertThat(inSession().nickname()).isEqualTo(nickname);
    }

    @Test
    void whatIsNotNamedStays() {
        change("{\"favouriteTeam\":\"GEN\",\"phone\":\"010-1111-2222\",\"marketing\":true}");

        MvcTestResult unchanged = change("{}");
        assertThat(unchanged).bodyJson().extractingPath("$.favouriteTeam").isEqualTo("GEN");
        assertThat(unchanged).bodyJson().extractingPath("$.phone").isEqualTo("01011112222");

        MvcTestResult cleared = change("{\"phone\":null,\"marketing\":false}");
        assertThat(cleared).bodyJson().extractingPath("$.phone").isNull();
        assertThat(cleared).bodyJson().extractingPath("$.favouriteTeam").isEqualTo("GEN");
        assertThat(cleared)
                .bodyJson()
                .extractingPath("$.consents[*].kind")
                .asArray()
                .containsExactly("TERMS", "PRIVACY");
    }

    @Test
    void allDevicesKnowOfAChange() {
        Caller telephone = new Caller(mvc);
        telephone.signIn(loginId, Caller.PASSWORD);

        change("{\"favouriteTeam\":\"DK\"}");

        assertThat(sessions.find(telephone.sessionId()).orElseThrow().favouriteTeam())
                .isEqualTo("DK");
    }

    @Test
    void refusesANicknameThatIsTakenButNotOnesOwnInOtherLetters() {
        String other = fan.signUp();

        MvcTestResult taken = change("{\"nickname\":\"%s\"}".formatted(other.substring(4)));
        assertThat(taken).hasStatus(HttpStatus.CONFLICT);
        assertThat(taken).bodyJson().extractingPath("$.code").isEqualTo("NICKNAME_TAKEN");

        assertThat(change("{\"nickname\":\"%s\"}".formatted(loginId.substring(4).toUpperCase(Locale.ROOT))))
                .hasStatus(HttpStatus.OK);
    }

    @Test
    void givesOneNicknameToOneOfManyWhoWantItAtOnce() {
        String wanted = "n" + loginId.substring(4, 15);
        List<Caller> all = IntStream.range(0, 6).mapToObj(i -> signedIn()).toList();

        List<Integer> statuses = AtOnce.all(all.stream()
                .map(caller -> (Callable<Integer>) () -> caller.send(
                                HttpMethod.PATCH, "/api/v1/members/me", "{\"nickname\":\"%s\"}".formatted(wanted))
                        .getResponse()
                        .getStatus())
                .toList());

        assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409, 409, 409, 409);
    }

    @Test
    void losesNoChangeToAnother() {
        List<Integer> statuses = AtOnce.all(List.of(
                () -> status("{\"favouriteTeam\":\"T1\"}"),
                () -> status("{\"phone\":\"01022223333\"}"),
                () -> status("{\"notifications\":{\"matches\":true}}"),
                () -> status("{\"notifications\":{\"hotTimes\":true}}"),
                () -> status("{\"marketing\":true}")));

        assertThat(statuses).containsOnly(200);
        MvcTestResult me = fan.get("/api/v1/members/me");
        assertThat(me).bodyJson().extractingPath("$.favouriteTeam").isEqualTo("T1");
        assertThat(me).bodyJson().extractingPath("$.phone").isEqualTo("01022223333");
        assertThat(me).bodyJson().extractingPath("$.notifications.matches").isEqualTo(true);
        assertThat(me).bodyJson().extractingPath("$.notifications.hotTimes").isEqualTo(true);
        assertThat(inSession().favouriteTeam()).isEqualTo("T1");
    }

    private Caller signedIn() {
        Caller caller = new Caller(mvc);
        caller.signIn(caller.signUp(), Caller.PASSWORD);
        return caller;
    }

    private int status(String body) {
        return change(body).getResponse().getStatus();
    }

    private MvcTestResult change(String body) {
        return fan.send(HttpMethod.PATCH, "/api/v1/members/me", body);
    }

    private CurrentMember inSession() {
        return sessions.find(fan.sessionId()).orElseThrow();
    }
}
