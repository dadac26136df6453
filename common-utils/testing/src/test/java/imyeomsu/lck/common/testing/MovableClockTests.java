package imyeomsu.lck.common.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MovableClockTests {

    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

    private final MovableClock clock = new MovableClock(NOON);

    @Test
    void standsUntilItIsMoved() {
        assertThat(clock.instant()).isEqualTo(NOON);

        clock.move(Duration.ofMinutes(-5));
        assertThat(clock.instant()).isEqualTo("2026-11-01T11:55:00Z");

        clock.moveTo(NOON.plusSeconds(1));
        assertThat(clock.instant()).isEqualTo("2026-11-01T12:00:01Z");
    }

    @Test
    void staysInUtc() {
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
        assertThatThrownBy(() -> clock.withZone(ZoneId.of("Asia/Seoul")))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
