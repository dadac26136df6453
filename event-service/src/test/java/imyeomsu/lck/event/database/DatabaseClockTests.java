package imyeomsu.lck.event.database;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DatabaseClockTests {

    private final MovableClock local = new MovableClock(Instant.parse("2026-11-01T11:00:00Z"));
    private final DatabaseClock clock = new DatabaseClock(local);

    @Test
    void runsAheadByWhatTheDatabaseIsAhead() {
        ask(Duration.ofMillis(10), local.instant().plusSeconds(60));

        local.move(Duration.ofSeconds(5));

        assertThat(clock.instant()).isEqualTo(local.instant().plusSeconds(60).minusMillis(5));
    }

    @Test
    void takesALateAnswerWhereThereIsNoBetterOne() {
        ask(Duration.ofSeconds(4), local.instant().plusSeconds(60));

        assertThat(clock.instant()).isEqualTo(local.instant().plusSeconds(58));
    }

    @Test
    void trustsAnAnswerThatCameLateLessThanAQuickOne() {
        ask(Duration.ofMillis(10), local.instant());
        Instant before = clock.instant();

        ask(Duration.ofSeconds(4), local.instant());

        assertThat(clock.instant()).isEqualTo(before.plusSeconds(4));
    }

    @Test
    void followsADatabaseWhoseClockIsSet() {
        ask(Duration.ofMillis(10), local.instant());

        ask(Duration.ofMillis(20), local.instant().plusSeconds(3600));

        assertThat(clock.instant()).isEqualTo(local.instant().plusSeconds(3600).minusMillis(10));
    }

    private void ask(Duration roundTrip, Instant told) {
        Instant asked = clock.asking();
        local.move(roundTrip);
        clock.measured(asked, told);
    }
}
