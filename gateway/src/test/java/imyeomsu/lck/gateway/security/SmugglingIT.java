package imyeomsu.lck.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.gateway.Browser;
import imyeomsu.lck.gateway.GatewayTest;
import imyeomsu.lck.gateway.ServiceDouble;
import imyeomsu.lck.gateway.ServiceDouble.Received;
import imyeomsu.lck.gateway.ServiceDoubles.Services;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Requests that two servers might end at different places. None of them brings a second request to a service: the one
 * that is hidden in the body is a {@code GET /api/v1/members/me} of somebody's who comes next.
 */
@GatewayTest
class SmugglingIT {

    private static final String HIDDEN = "GET /api/v1/members/me HTTP/1.1\r\nHost: localhost\r\nX-Hidden: yes\r\n\r\n";

    @Autowired
    Browser browser;

    @Autowired
    Services services;

    @LocalServerPort
    int port;

    @BeforeEach
    void allServicesAreWell() {
        services.recover();
    }

    static Stream<Arguments> ambiguous() {
        String chunked = "0\r\n\r\n" + HIDDEN;
        return Stream.of(
                shape(
                        "length and chunks",
                        "Content-Length: " + chunked.length() + "\r\nTransfer-Encoding: chunked\r\n",
                        chunked),
                shape("chunks and length", "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", chunked),
                shape(
                        "two lengths",
                        "Content-Length: 2\r\nContent-Length: " + (2 + HIDDEN.length()) + "\r\n",
                        "{}" + HIDDEN),
                shape("a list of lengths", "Content-Length: 2, 40\r\n", "{}" + HIDDEN),
                shape("a negative length", "Content-Length: -1\r\n", HIDDEN),
                shape("a signed length", "Content-Length: +2\r\n", "{}" + HIDDEN),
                shape("a length in hexadecimal", "Content-Length: 0x2\r\n", "{}" + HIDDEN),
                shape("an unknown coding", "Transfer-Encoding: xchunked\r\nContent-Length: 2\r\n", "{}" + HIDDEN),
                shape("chunks twice", "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n", chunked),
                shape("chunks not last", "Transfer-Encoding: chunked, identity\r\n", chunked),
                shape("a tab before chunked", "Transfer-Encoding:\tchunked\r\nContent-Length: 5\r\n", chunked),
                shape("a vertical tab", "Transfer-Encoding: \u000bchunked\r\nContent-Length: 5\r\n", chunked),
                shape("a space before the colon", "Transfer-Encoding : chunked\r\nContent-Length: 5\r\n", chunked),
                shape("a space before the length's", "Content-Length : 2\r\n", "{}" + HIDDEN),
                shape("a folded header", "Transfer-Encoding:\r\n chunked\r\nContent-Length: 5\r\n", chunked),
                shape(
                        "a header behind a line feed",
                        "X-A: b\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n",
                        chunked),
                shape(
                        "a header behind a return",
                        "X-A: b\rTransfer-Encoding: chunked\r\nContent-Length: 5\r\n",
                        chunked),
                shape(
                        "a name of control letters",
                        "Transfer\u0001-Encoding: chunked\r\nContent-Length: 5\r\n",
                        chunked),
                shape("a size that overflows", "Transfer-Encoding: chunked\r\n", "fffffffffffffffff\r\n" + HIDDEN),
                shape("a negative size", "Transfer-Encoding: chunked\r\n", "-1\r\n" + HIDDEN));
    }

    private static Arguments shape(String name, String headers, String body) {
        return Arguments.of(name, headers, body);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ambiguous")
    void hidesNoSecondRequestInABody(String name, String headers, String body) throws IOException {
        String answers = RawRequest.send(port, posting("/api/v1/hot-times/7/claims", headers) + body);

        // It may be refused, or read as one request; what follows on this connection is then the caller's own.
        assertThat(Stream.of(services.auth()).flatMap(auth -> auth.received().stream()))
                .as(answers)
                .allMatch(request -> !request.headers().containsKey("x-hidden"));
        assertThat(services.event().stream().flatMap(copy -> copy.received().stream()))
                .as(answers)
                .allSatisfy(SmugglingIT::isFramedByItsLength);
    }

    /** A pipelined request is a request of its own: it has its own filters, and its own refusal. */
    @Test
    void asksAPipelinedRequestForItsOwnToken() throws IOException {
        String answers = RawRequest.send(
                port,
                posting("/api/v1/hot-times/7/claims", "Content-Length: 2\r\n")
                        + "{}POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n");

        assertThat(RawRequest.statuses(answers)).containsExactly(200, 403);
        assertThat(services.reached()).containsExactly("event-service");
    }

    @Test
    void passesABodyOnWithItsTrueLength() throws IOException {
        RawRequest.send(
                port, posting("/api/v1/hot-times/7/claims", "Transfer-Encoding: chunked\r\n") + "2\r\n{}\r\n0\r\n\r\n");

        assertThat(services.event().stream().map(ServiceDouble::received).flatMap(List::stream))
                .singleElement()
                .satisfies(SmugglingIT::isFramedByItsLength)
                .extracting(Received::body)
                .isEqualTo("{}");
    }

    private static void isFramedByItsLength(Received request) {
        assertThat(request.headers()).doesNotContainKey("transfer-encoding");
        assertThat(request.headers().getOrDefault("content-length", "0"))
                .isEqualTo(String.valueOf(request.body().length()));
        assertThat(request.body()).doesNotContain("X-Hidden");
    }

    private String posting(String path, String headers) {
        String token = browser.token();
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nCookie: XSRF-TOKEN="
                + token + "\r\nX-XSRF-TOKEN: " + token + "\r\n" + headers + "\r\n";
    }
}
