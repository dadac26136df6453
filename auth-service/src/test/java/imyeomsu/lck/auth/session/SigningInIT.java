package imyeomsu.lck.auth.session;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.auth.AuthTest;
import imyeomsu.lck.auth.Caller;
import imyeomsu.lck.common.session.SessionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AuthTest
class SigningInIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    StringRedisTemplate redis;

    @Autowired
    JdbcClient jdbc;

    @Test
    void opensASessionWithACookieThatScriptsCannotRead() {
        Caller fan = new Caller(mvc);
        String loginId = fan.signUp();

        var result = fan.signIn(loginId, Caller.PASSWORD);

        assertThat(result).hasStatus(HttpStatus.CREATED).hasHeader("Cache-Control", "no-store");
        assertThat(result.getResponse().getHeader("Set-Cookie"))
                .contains("LCK_SESSION=", "HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(fan.get("/api/v1/session"))
                .bodyJson()
                .extractingPath("$.signedIn")
                .isEqualTo(true);
        assertThat(fan.get("/api/v1/members/me"))
                .bodyJson()
                .extractingPath("$.loginId")
                .isEqualTo(loginId);
    }

    @Test
    void tellsWhoIsSignedInWithTimesThatPeopleRead() {
        Caller fan = new Caller(mvc);

        var result = fan.signIn(fan.signUp(), Caller.PASSWORD);

        assertThat(result).bodyJson().extractingPath("$.joinedAt").asString().matches("20..-..-..T..:..:..(\\.\\d+)?Z");
        assertThat(fan.get("/api/v1/session"))
                .bodyJson()
                .extractingPath("$.member.joinedAt")
                .asString()
                .startsWith("20");
    }

    @Test
    void tellsOfALockWhoKnowsThePassword() {
        Caller fan = new Caller(mvc);
        String loginId = fan.signUp();
        jdbc.sql("UPDATE member SET status = 'LOCKED', locked_at = NOW(6) WHERE login_id = ?")
                .param(loginId)
                .update();

        assertThat(fan.signIn(loginId, Caller.PASSWORD)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(fan.signIn(loginId, Caller.PASSWORD))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("ACCOUNT_LOCKED");
        assertThat(fan.signIn(loginId, "not the password")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void keepsTheSessionAsPlainJsonInRedis() {
        Caller fan = new Caller(mvc);
        fan.signIn(fan.signUp(), Caller.PASSWORD);

        var stored = redis.<String, String>opsForHash().entries(key(fan.sessionId()));

        assertThat(stored.get("sessionAttr:member")).startsWith("{").contains("\"roles\":[\"FAN\"]");
        assertThat(stored.get("creationTime")).containsOnlyDigits();
        assertThat(redis.getExpire(key(fan.sessionId()))).isBetween(7000L, 7260L);
    }

    @Test
    void givesANewIdAtEachSignInAndEndsTheOldSession() {
        Caller fan = new Caller(mvc);
        String loginId = fan.signUp();
        fan.signIn(loginId, Caller.PASSWORD);
        String first = fan.sessionId();

        fan.signIn(loginId, Caller.PASSWORD);

        assertThat(fan.sessionId()).isNotEqualTo(first);
        assertThat(redis.hasKey(key(first))).isFalse();
    }

    @Test
    void takesNoSessionIdFromTheCaller() {
        Caller fan = new Caller(mvc);
        String loginId = fan.signUp();
        fan.presents("planted-by-somebody");

        fan.signIn(loginId, Caller.PASSWORD);

        assertThat(fan.sessionId()).isNotEqualTo("planted-by-somebody");
    }

    @Test
    void answersAnUnknownIdAndAWrongPasswordAlike() {
        Caller fan = new Caller(mvc);
        String loginId = fan.signUp();

        var wrong = fan.signIn(loginId, "not the password");
        var unknown = fan.signIn(Caller.someLoginId(), "not the password");

        assertThat(wrong).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(unknown).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(wrong).bodyJson().extractingPath("$.code").isEqualTo("BAD_CREDENTIALS");
        assertThat(unknown).bodyJson().extractingPath("$.code").isEqualTo("BAD_CREDENTIALS");
        assertThat(wrong.getResponse().getHeader("Set-Cookie")).isNull();
    }

    @Test
    void storesAStrongerHashWhenAMemberSignsInWithAWeakerOne() {
        Caller fan = new Caller(mvc);
        String loginId = fan.signUp();
        String weak = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(Caller.PASSWORD);
        jdbc.sql("UPDATE member SET password_hash = ? WHERE login_id = ?")
                .params(weak, loginId)
                .update();

        assertThat(fan.signIn(loginId, Caller.PASSWORD)).hasStatus(HttpStatus.CREATED);

        assertThat(jdbc.sql("SELECT password_hash FROM member WHERE login_id = ?")
                        .param(loginId)
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}$2a$05$");
    }

    @Test
    void endsTheSessionAtSignOut() {
        Caller fan = new Caller(mvc);
        fan.signIn(fan.signUp(), Caller.PASSWORD);
        String id = fan.sessionId();

        var result = fan.delete("/api/v1/session");

        assertThat(result).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(result.getResponse().getHeader("Set-Cookie")).contains("Max-Age=0");
        fan.presents(id);
        assertThat(fan.get("/api/v1/members/me")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(fan.get("/api/v1/session"))
                .bodyJson()
                .extractingPath("$.signedIn")
                .isEqualTo(false);
    }

    @Test
    void signsOutWhoWasNotSignedIn() {
        assertThat(new Caller(mvc).delete("/api/v1/session")).hasStatus(HttpStatus.NO_CONTENT);
    }

    @Test
    void treatsAMemberWhoIsGoneAsSignedOut() {
        Caller fan = new Caller(mvc);
        String loginId = fan.signUp();
        fan.signIn(loginId, Caller.PASSWORD);
        jdbc.sql("DELETE FROM member WHERE login_id = ?").param(loginId).update();

        assertThat(fan.get("/api/v1/members/me")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void speaksTheCallersLanguage() {
        var english = mvc.post()
                .uri("/api/v1/session")
                .header("Accept-Language", "en-GB,en;q=0.9")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"loginId\":\"nobody\",\"password\":\"nothing\"}")
                .exchange();

        assertThat(english)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("The login id or the password is not right.");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT,    /api/v1/session,    application/json, 405",
        "POST,   /api/v1/members/me, application/json, 405",
        "GET,    /api/v1/nothing,    application/json, 404",
        "GET,    /api/v1/members/me, application/json, 401",
        "POST,   /api/v1/session,    text/plain,       415",
        "POST,   /api/v1/session,    application/json, 400",
        "DELETE, /api/v1/members,    application/json, 405"
    })
    void refusesWhatItDoesNotServe(String method, String path, String type, int status) {
        var result = mvc.method(HttpMethod.valueOf(method))
                .uri(path)
                .contentType(type)
                .content("{}")
                .exchange();

        assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(result).bodyJson().extractingPath("$.code").asString().isNotBlank();
    }

    private static String key(String sessionId) {
        return SessionId.of(sessionId).orElseThrow().key();
    }
}
