package imyeomsu.lck.match.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.match.landing.Trail;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitTests {

    private static final Instant NOW = Instant.parse("2026-11-23T10:12:00Z");
    private static final Duration EVERY = Duration.ofSeconds(60);

    @Test
    void whatWasNeverTriedIsDue() {
        assertThat(isDue(null, null)).isTrue();
    }

    @ParameterizedTest(name = "tried {0} s ago: due {1}")
    @CsvSource({"0, false", "53, false", "54, true", "60, true", "-20, false", "-3600, true"})
    void theIntervalIsKeptWithSomeSlack(int ago, boolean due) {
        assertThat(isDue(NOW.minusSeconds(ago), null)).isEqualTo(due);
    }

    @Test
    void aSourceThatWantsToBeLeftAloneIs() {
        Instant tried = NOW.minusSeconds(300);

        assertThat(isDue(tried, NOW.plusSeconds(1))).isFalse();
        assertThat(isDue(tried, NOW)).isTrue();
    }

    @ParameterizedTest(name = "failed {0} min ago: due {1}")
    @CsvSource({"4, false", "5, true"})
    void whatFailedIsTriedAgainSoonerThanWhatCame(int ago, boolean due) {
        Trail failing = new Trail(true, null, null, NOW.minusSeconds(60L * ago), true, null);

        assertThat(Visit.isDue(failing, Duration.ofHours(6), NOW)).isEqualTo(due);
    }

    private static boolean isDue(@Nullable Instant tried, @Nullable Instant notBefore) {
        return Visit.isDue(new Trail(true, null, null, tried, false, notBefore), EVERY, NOW);
    }
}
