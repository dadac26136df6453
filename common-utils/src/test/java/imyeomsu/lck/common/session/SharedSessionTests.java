package imyeomsu.lck.common.session;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.sample.RealRedis;
import imyeomsu.lck.common.sample.SampleTest;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SampleTest
class SharedSessionTests {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;
    private final MockMvcTester mvc;
    private final MemberSessions sessions;
    private final ApplicationContext application;
    private final StringRedisTemplate redis = RealRedis.client();

    SharedSessionTests(
            @LocalServerPort int port, MockMvcTester mvc, MemberSessions sessions, ApplicationContext application) {
        this.port = port;
        this.mvc = mvc;
        this.sessions = sessions;
        this.application = application;
    }

    @AfterEach
    void leave() {
        RealRedis.leave(redis);
    }

    @Test
    void signsInAndOutByCookie() {
        MvcTestResult signIn = mvc.post().uri("/open/session").exchange();
        Cookie cookie = signIn.getResponse().getCookie(SessionProperties.COOKIE);

        assertThat(get("/members/me", cookie))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.nickname")
                .isEqualTo("페이커");

        MvcTestResult signOut = mvc.delete().uri("/open/session").cookie(cookie).exchange();
        assertThat(signOut.getResponse().getHeader(HttpHeaders.SET_COOKIE))
                .contains("LCK_SESSION=;", "Max-Age=0", "Path=/");
        assertThat(get("/members/me", cookie)).hasStatus(401);
    }

    @Test
    void hidesTheCookieFromScriptsAndOtherSites() {
        MvcTestResult signIn = mvc.post().uri("/open/session").exchange();

        assertThat(signIn.getResponse().getHeader(HttpHeaders.SET_COOKIE))
                .contains("LCK_SESSION=", "Path=/", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure", "Max-Age", "Expires", "Domain");
    }

    @Test
    void asksWhoIsSignedOutToSignIn() {
        for (String uri : List.of("/members/me", "/open/me", "/admin/hot-times", "/members/guarded")) {
            MvcTestResult answer = mvc.get().uri(uri).exchange();

            assertThat(answer).hasStatus(401).hasContentType("application/problem+json");
            assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("SIGN_IN_REQUIRED");
        }
    }

    @Test
    void knowsRolesInRulesAndOnMethods() {
        Cookie fan = signedIn("FAN");
        Cookie admin = signedIn("FAN", "ADMIN");

        for (String uri : List.of("/admin/hot-times", "/members/guarded")) {
            assertThat(get(uri, fan))
                    .hasStatus(403)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("FORBIDDEN");
            assertThat(get(uri, admin)).hasStatusOk();
        }
    }

    @Test
    void refusesARouteThatNoRuleNames() {
        MvcTestResult answer = mvc.post()
                .uri("/hidden")
                .contentType("application/json")
                .cookie(signedIn("ADMIN"))
                .exchange();

        assertThat(answer).hasStatus(403).bodyJson().extractingPath("$.code").isEqualTo("FORBIDDEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "../../etc",
                "a b",
                "*",
                "가",
                "7",
                "7.",
                "7.x",
                "0.6cd07ef2-4692-4196-a200-fd6c162c2ca3",
                "-7.6cd07ef2-4692-4196-a200-fd6c162c2ca3",
                "07.6cd07ef2-4692-4196-a200-fd6c162c2ca3",
                "{7}.6cd07ef2-4692-4196-a200-fd6c162c2ca3",
                "7.6CD07EF2-4692-4196-A200-FD6C162C2CA3",
                "7.6cd07ef2-4692-4196-a200-fd6c162c2ca3x",
                "9999999999999999999.6cd07ef2-4692-4196-a200-fd6c162c2ca3",
                "6cd07ef2-4692-4196-a200-fd6c162c2ca3"
            })
    void countsAStrangeCookieAsSignedOut(String value) {
        assertThat(get("/members/me", new Cookie(SessionProperties.COOKIE, value)))
                .hasStatus(401);
    }

    @Test
    void countsASecretUnderAnotherMembersNumberAsSignedOut() {
        String id = signedIn("FAN").getValue();

        assertThat(get("/members/me", new Cookie(SessionProperties.COOKIE, "8" + id.substring(1))))
                .hasStatus(401);
    }

    @Test
    void believesNoIdentityHeader() {
        assertThat(mvc.get()
                        .uri("/members/me")
                        .header("X-Member-Id", "7")
                        .header(HttpHeaders.AUTHORIZATION, "Basic dTpw"))
                .hasStatus(401);
    }

    @Test
    void makesNoSessionForAnAnonymousVisitor() {
        assertThat(mvc.get().uri("/open/home")).hasStatusOk().doesNotContainHeader(HttpHeaders.SET_COOKIE);
    }

    @Test
    void leavesRedisAloneWhereNobodyAsksWhoIsThere() throws Exception {
        String cookie = signedIn("FAN").getValue();
        RealRedis.forgetCommands(redis);

        assertThat(status("/open/home", cookie)).isEqualTo(200);
        // The same connection: the request before is wholly done when this one begins.
        assertThat(status("/members/me", "")).isEqualTo(401);

        assertThat(RealRedis.commandsRun(redis)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/members/me", "/members/later", "/open/me"})
    void readsTheSessionOnceARequest(String uri) {
        Cookie cookie = signedIn("FAN");
        RealRedis.forgetCommands(redis);

        assertThat(get(uri, cookie))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.id")
                .isEqualTo(7);

        assertThat(RealRedis.commandsRun(redis)).containsExactly("hgetall 1");
    }

    @Test
    void keepsMembersApartUnderManyRequestsAtOnce() {
        List<Integer> answered = IntStream.rangeClosed(1, 100)
                .parallel()
                .mapToObj(id -> sessions.open(new CurrentMember(id, "fan", List.of("FAN"))))
                .map(id -> get("/members/me", new Cookie(SessionProperties.COOKIE, id)))
                .map(answer -> answer.getResponse().getStatus())
                .toList();

        assertThat(answered).hasSize(100).containsOnly(200);
    }

    @Test
    void makesNoUserWithAPassword() {
        assertThat(application.getBeanNamesForType(UserDetailsService.class)).isEmpty();
    }

    private int status(String path, String cookie) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Cookie", SessionProperties.COOKIE + "=" + cookie)
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    private Cookie signedIn(String... roles) {
        return new Cookie(SessionProperties.COOKIE, sessions.open(new CurrentMember(7, "페이커", List.of(roles))));
    }

    private MvcTestResult get(String uri, Cookie cookie) {
        return mvc.get().uri(uri).cookie(cookie).exchange();
    }
}
