package imyeomsu.lck.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@GatewayTest
class PagesIT {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    @Autowired
    WebTestClient client;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/schedule",
                "/standings",
                "/hot-times",
                "/hot-times/7",
                "/sign-in",
                "/sign-up",
                "/me",
                "/me/coupons",
                "/admin"
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
                .returnResult(Void.class)
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

    @Test
    void textIsCompressed() {
        client.get()
                .uri("/vendor/bootstrap/bootstrap.min.css")
                .header("Accept-Encoding", "gzip")
                .exchange()
                .expectHeader()
                .valueEquals("Content-Encoding", "gzip");
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
