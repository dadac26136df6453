package imyeomsu.lck.match.crawl.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SpacingTests {

    private static final long MILLI = 1_000_000;

    private final Spacing spacing = new Spacing(Duration.ofMillis(250));

    @Test
    void theFirstIsNotKeptWaiting() {
        assertThat(spacing.reserve("a", 5)).isZero();
    }

    @Test
    void turnsAreAGapApartHoweverManyWait() {
        spacing.reserve("a", 0);

        assertThat(spacing.reserve("a", 0)).isEqualTo(250 * MILLI);
        assertThat(spacing.reserve("a", 100 * MILLI)).isEqualTo(400 * MILLI);
        assertThat(spacing.reserve("a", 10_000 * MILLI)).isZero();
        assertThat(spacing.reserve("a", 10_100 * MILLI)).isEqualTo(150 * MILLI);
    }

    @Test
    void hostsHaveTurnsOfTheirOwn() {
        spacing.reserve("a", 0);

        assertThat(spacing.reserve("b", 0)).isZero();
    }
}
