package imyeomsu.lck.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.gateway.Browser;
import imyeomsu.lck.gateway.GatewayTest;
import imyeomsu.lck.gateway.ServiceDoubles.Services;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@GatewayTest
class CsrfIT {

    private static final String SOMETHING = "/api/v1/hot-times/7/claims";

    @Autowired
    WebTestClient client;

    @Autowired
    Browser browser;

    @Autowired
    Services services;

    @BeforeEach
    void allServicesAreWell() {
        services.recover();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void refusesAnUnsafeMethodWithoutAToken(String method) {
        var answer = client.method(HttpMethod.valueOf(method)).uri(SOMETHING).exchange();

        refused(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void refusesACookieWithoutItsHeader(String method) {
        var answer = client.method(HttpMethod.valueOf(method))
                .uri(SOMETHING)
                .cookie("XSRF-TOKEN", browser.token())
                .exchange();

        refused(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void refusesAHeaderThatIsNotTheCookies(String method) {
        var answer = client.method(HttpMethod.valueOf(method))
                .uri(SOMETHING)
                .cookie("XSRF-TOKEN", browser.token())
                .header("X-XSRF-TOKEN", browser.token())
                .exchange();

        refused(answer);
    }

    @Test
    void asksNoneOfOperators(@LocalManagementPort int management) {
        for (String level : new String[] {"\"DEBUG\"", "null"}) {
            client.post()
                    .uri(URI.create(
                            "http://127.0.0.1:" + management + "/actuator/loggers/imyeomsu.lck.gateway.security"))
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue("{\"configuredLevel\":" + level + "}")
                    .exchange()
                    .expectStatus()
                    .isNoContent();
        }
        refused(client.post().uri("/actuator/loggers/imyeomsu.lck.gateway").exchange());
    }

    @Test
    void refusesATokenInAFormField() {
        String token = browser.token();

        var answer = client.post()
                .uri(SOMETHING)
                .cookie("XSRF-TOKEN", token)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue("_csrf=" + token)
                .exchange();

        refused(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void letsAnUnsafeMethodWithItsTokenThrough(String method) {
        browser.changes(HttpMethod.valueOf(method), SOMETHING)
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(services.reached()).containsExactly("event-service");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/hot-times", "/api/v1/session", "/app.js", "/api/v1/nothing"})
    void readingSetsNoCookie(String path) {
        var answer = client.get().uri(path).exchange().expectBody().returnResult();

        assertThat(answer.getResponseCookies()).isEmpty();
    }

    @Test
    void givesATokenThatScriptsOfThisSiteCanReadAndNoCacheKeeps() {
        var answer = client.get()
                .uri("/api/v1/csrf")
                .exchange()
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectBody(CsrfTokens.Token.class)
                .returnResult();

        ResponseCookie cookie = answer.getResponseCookies().getFirst("XSRF-TOKEN");
        assertThat(answer.getResponseBody()).isEqualTo(new CsrfTokens.Token("X-XSRF-TOKEN", cookie.getValue()));
        assertThat(cookie.isHttpOnly()).isFalse();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
    }

    @Test
    void givesASecondTabTheSameToken() {
        String token = browser.token();

        client.get()
                .uri("/api/v1/csrf")
                .cookie("XSRF-TOKEN", token)
                .exchange()
                .expectBody()
                .jsonPath("$.token")
                .isEqualTo(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "DELETE"})
    void changesTheTokenWithTheSession(String method) {
        services.auth().answers(method.equals("POST") ? 201 : 204, "Set-Cookie", "LCK_SESSION=abc; HttpOnly");
        String before = browser.token();

        var cookies = client.method(HttpMethod.valueOf(method))
                .uri("/api/v1/session")
                .cookie("XSRF-TOKEN", before)
                .header("X-XSRF-TOKEN", before)
                .exchange()
                .expectBody()
                .returnResult()
                .getResponseCookies();

        assertThat(cookies.getFirst("LCK_SESSION").getValue()).isEqualTo("abc");
        assertThat(cookies.getFirst("XSRF-TOKEN").getValue()).isNotEqualTo(before);
    }

    @Test
    void keepsTheTokenWhenSigningInFails() {
        services.auth().answers(401);

        var cookies = browser.posts("/api/v1/session")
                .exchange()
                .expectBody()
                .returnResult()
                .getResponseCookies();

        assertThat(cookies).isEmpty();
    }

    private void refused(ResponseSpec answer) {
        answer.expectStatus()
                .isForbidden()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("CSRF_TOKEN_INVALID")
                .jsonPath("$.detail")
                .isEqualTo("페이지가 오래되었습니다. 새로 고친 뒤 다시 시도해 주세요.");
        assertThat(services.reached()).isEmpty();
    }
}
