package imyeomsu.lck.match.crawl.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTests {

    private static final Instant NOW = Instant.parse("2026-11-23T10:12:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | PT2M",
                " 0 | PT0S",
                "Mon, 23 Nov 2026 10:13:00 GMT | PT1M",
                "Mon, 23 Nov 2026 10:11:00 GMT | PT0S",
                "999999999 | PT24H"
            })
    void isReadAsSecondsOrAsADate(String text, Duration wait) {
        assertThat(RetryAfter.of(text, NOW)).contains(wait);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "99999999999999999999"})
    void whatCannotBeReadSaysNothing(String text) {
        assertThat(RetryAfter.of(text, NOW)).isEmpty();
    }
}
