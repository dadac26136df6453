package imyeomsu.lck.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.sample.SampleTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What only a real container does: long bodies, odd request lines, its own error page. */
@SampleTest
class RealPortTests {

    private static final String LONG = "{\"name\":\"" + "x".repeat(2 * 1024 * 1024) + "\"}";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;

    RealPortTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void refusesALongBodyByItsLength() throws Exception {
        tooLarge(post("/open/things", BodyPublishers.ofString(LONG)));
    }

    @Test
    void cutsOffALongBodyThatAnnouncesNoLength() throws Exception {
        tooLarge(post("/open/things", chunked(LONG)));
    }

    @Test
    void cutsItOffForReadersOfTextToo() throws Exception {
        tooLarge(post("/open/text", chunked(LONG)));
    }

    @Test
    void takesShortBodiesEitherWay() throws Exception {
        assertThat(post("/open/text", BodyPublishers.ofString("가나다")).body()).isEqualTo("3");
        assertThat(post("/open/text", chunked("가나다")).body()).isEqualTo("3");
    }

    @Test
    void shapesWhatTheContainerRefuses() throws Exception {
        HttpResponse<String> answer = get("/open/container");

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"instance\":\"/open/container\"").doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "GET /open/things?limit=%zz&day=1 HTTP/1.1, 400",
        "GET /open//things HTTP/1.1, 400",
        "GET /open/..;/admin HTTP/1.1, 400",
        "GET /open/%2e%2e/admin HTTP/1.1, 400",
        "GET /open/a%00b HTTP/1.1, 400",
        "GET /open/<script> HTTP/1.1, 400",
        "FOO /open/home HTTP/1.1, 400",
        "TRACE /open/home HTTP/1.1, 405"
    })
    void refusesOddRequestLinesWithoutAFault(String line, int status) throws IOException {
        String answer = raw(line);

        assertThat(answer).startsWith("HTTP/1.1 " + status).doesNotContain("Exception", "at org.");
    }

    private static void tooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"BODY_TOO_LARGE\"");
    }

    private static BodyPublisher chunked(String body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> post(String path, BodyPublisher body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(body)
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private String raw(String line) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
