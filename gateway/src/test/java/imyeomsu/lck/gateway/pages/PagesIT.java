package imyeomsu.lck.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.gateway.GatewayTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@GatewayTest
class PagesIT {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    @Autowired
    WebTestClient client;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/schedule",
                "/standings",
                "/matches/lck-2023-spring-001",
                "/teams/t1",
                "/news",
                "/hot-times",
                "/hot-times/7",
                "/sign-in",
                "/sign-up",
                "/password-reset",
                "/me",
                "/me/coupons",
                "/me/profile",
                "/me/security",
                "/me/withdrawal",
                "/staff",
                "/admin",
                "/admin/hot-times/new",
                "/admin/hot-times/7",
                "/admin/hot-times/7/edit",
                "/admin/series",
                "/admin/results",
                "/admin/ingestions",
                "/admin/ingestions/7",
                "/admin/matches/lck-2023-spring-001",
                "/admin/members",
                "/admin/members/demo_fan",
                "/admin/security-events"
            })
    void everyPageIsTheShell(String address) {
        client.get()
                .uri(address)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(HTML)
                .expectHeader()
                .valueEquals("Cache-Control", "no-cache")
                .expectHeader()
                .exists("ETag")
                .expectBody(String.class)
                .value(html -> assertThat(html).contains("<main id=\"main\""));
    }

    @Test
    void anUnknownAddressIsTheShellThatSaysSo() {
        client.get()
                .uri("/hot-times/7/nowhere")
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType(HTML)
                .expectBody(String.class)
                .value(html -> assertThat(html).contains("<main id=\"main\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/avif,*/*", "application/json", "not a media type"})
    void aProgramGetsAProblem(String accept) {
        client.get()
                .uri("/missing.png")
                .header("Accept", accept)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/app.js", "/vendor/lit-html/lit-html.js"})
    void nothingIsSentTwice(String path) {
        String etag = client.get()
                .uri(path)
                .exchange()
                .expectBody()
                .returnResult()
                .getResponseHeaders()
                .getETag();

        client.get()
                .uri(path)
                .header("If-None-Match", etag)
                .exchange()
                .expectStatus()
                .isNotModified()
                .expectBody()
                .isEmpty();
    }

    @Test
    void scriptsAreAskedAboutAtEachUse() {
        client.get()
                .uri("/app.js")
                .exchange()
                .expectHeader()
                .valueEquals("Cache-Control", "no-cache")
                .expectHeader()
                .contentType("text/javascript")
                .expectHeader()
                .doesNotExist("Last-Modified");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vendor/bootstrap/bootstrap.min.css",
                "/vendor/lit-html/lit-html.js",
                "/vendor/lit-html/directives/repeat.js"
            })
    void librariesAreKeptForADay(String path) {
        client.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "max-age=86400, public");
    }

    /** By a client that does not unpack. */
    @Test
    void textIsCompressed() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/vendor/bootstrap/bootstrap.min.css"))
                .header("Accept-Encoding", "gzip")
                .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.body()).hasSizeLessThan(60_000);
    }

    @Test
    void aPageCanBeAskedAboutWithoutBeingSent() {
        client.method(HttpMethod.HEAD)
                .uri("/schedule")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .isEmpty();
    }
}
