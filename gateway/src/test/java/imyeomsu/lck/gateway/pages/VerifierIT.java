package imyeomsu.lck.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.gateway.GatewayTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@GatewayTest
class VerifierIT {

    @Autowired
    WebTestClient client;

    @Test
    void isOneFileWithAPolicyOfItsOwnThatAllowsItsScriptAndNoOther() throws Exception {
        var answer = client.get()
                .uri("/verifier.html")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .expectBody(String.class)
                .returnResult();

        String html = answer.getResponseBody();
        String script = html.substring(html.indexOf("<script>") + 8, html.indexOf("</script>"));
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.getResponseHeaders().get("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("script-src 'sha256-" + hash + "';", "default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.getResponseHeaders().getFirst("X-Content-Type-Options"))
                .isEqualTo("nosniff");
        assertThat(html).doesNotContain("src=", "href=", "@import", "url(");
    }

    @Test
    void isNotSentTwice() {
        String etag = client.get()
                .uri("/verifier.html")
                .exchange()
                .expectBody()
                .returnResult()
                .getResponseHeaders()
                .getETag();

        client.get()
                .uri("/verifier.html")
                .header("If-None-Match", etag)
                .exchange()
                .expectStatus()
                .isNotModified();
    }
}
