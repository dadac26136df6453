package imyeomsu.lck.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.gateway.GatewayTest;
import imyeomsu.lck.gateway.ServiceDoubles.Services;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

@GatewayTest
class SecurityHeadersIT {

    @Autowired
    WebTestClient client;

    @Autowired
    Services services;

    @LocalServerPort
    int port;

    @BeforeEach
    void allServicesAreWell() {
        services.recover();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/app.js", "/api/v1/teams", "/api/v1/nothing", "/api/v1/csrf"})
    void tellsTheBrowserWhatToRefuse(String path) {
        HttpHeaders headers =
                client.get().uri(path).exchange().expectBody().returnResult().getResponseHeaders();

        assertThat(headers.getFirst("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(headers.getFirst("Permissions-Policy")).contains("camera=(self)", "microphone=()");
        assertThat(headers.containsHeader("Strict-Transport-Security")).isFalse();
    }

    @Test
    void leavesAnswersOfServicesThatSayNothingUncached() {
        client.get().uri("/api/v1/teams").exchange().expectHeader().value("Cache-Control", value -> assertThat(value)
                .contains("no-store"));
    }

    @Test
    void keepsWhatAServiceSaysAboutCaching() {
        services.match().forEach(copy -> copy.answers(200, "Cache-Control", "no-cache", "ETag", "\"7\""));

        client.get()
                .uri("/api/v1/teams")
                .exchange()
                .expectHeader()
                .valueEquals("Cache-Control", "no-cache")
                .expectHeader()
                .valueEquals("ETag", "\"7\"");
    }

    /** Sent as they are: a client that tidies paths would test itself. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "//api/v1/teams",
                "/api//v1/teams",
                "/api/v1/teams/..;/internal",
                "/api/v1/teams;x=1",
                "/api/v1/teams/../../../internal/x",
                "/api/v1/teams/%2e%2e/%2e%2e/internal",
                "/api/v1%2fteams",
                "/api/v1%5cteams",
                "/api/v1/teams/%252e%252e/internal",
                "/api/v1/teams/%00",
                "/api/v1/teams%0d%0aX-User:1",
            })
    void refusesPathsThatCouldBeReadInTwoWays(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"BAD_REQUEST\"");
        assertThat(services.reached()).isEmpty();
    }

    @Test
    void refusesAMethodThatNobodyServes() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/teams"))
                .method("TRACE", HttpRequest.BodyPublishers.noBody())
                .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(services.reached()).isEmpty();
    }
}
