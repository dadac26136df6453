package imyeomsu.lck.suite.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ResponseParserTests {

    private final ResponseParser parser = new ResponseParser();

    @Test
    void waitsForTheWholeBody() {
        assertThat(take("HTTP/1.1 201 \r\nContent-Length: 4\r\n\r\nab")).isFalse();
        assertThat(take("cd")).isTrue();
        assertThat(parser.status()).isEqualTo(201);
        assertThat(parser.closing()).isFalse();
    }

    @Test
    void waitsForTheWholeHead() {
        assertThat(take("HTTP/1.1 40")).isFalse();
        assertThat(take("9 Conflict\r\ncontent-length: 0\r\n\r")).isFalse();
        assertThat(take("\n")).isTrue();
        assertThat(parser.status()).isEqualTo(409);
    }

    @Test
    void findsTheLastChunk() {
        assertThat(take("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"))
                .isFalse();
        assertThat(take("0\r\n")).isFalse();
        assertThat(take("\r\n")).isTrue();
    }

    @Test
    void seesThatTheOtherSideWillHangUp() {
        assertThat(take("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"))
                .isTrue();
        assertThat(parser.closing()).isTrue();
    }

    @Test
    void startsAfreshWithTheNextAnswer() {
        take("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}");
        parser.reset();

        assertThat(take("HTTP/1.1 503 \r\nContent-Length: 0\r\n\r\n")).isTrue();
        assertThat(parser.status()).isEqualTo(503);
        assertThat(parser.closing()).isFalse();
    }

    @Test
    void growsWithALongAnswer() {
        assertThat(take("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4e20\r\n"))
                .isFalse();
        assertThat(take("x".repeat(20_000))).isFalse();
        assertThat(take("\r\n0\r\n\r\n")).isTrue();
        assertThat(parser.length()).isEqualTo(-1);
    }

    @Test
    void countsABodyOfKnownLength() {
        assertThat(take("HTTP/1.1 200 OK\r\nContent-Length: 3000000\r\n\r\n")).isFalse();
        assertThat(take("x".repeat(2_999_999))).isFalse();
        assertThat(take("x")).isTrue();
        assertThat(parser.length()).isEqualTo(3_000_000);
    }

    @Test
    void waitsForNoBodyOfWhatIsNotModified() {
        assertThat(take("HTTP/1.1 304 \r\nContent-Length: 44000\r\n\r\n")).isTrue();
        assertThat(parser.length()).isZero();
    }

    private boolean take(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return parser.take(bytes, bytes.length);
    }
}
