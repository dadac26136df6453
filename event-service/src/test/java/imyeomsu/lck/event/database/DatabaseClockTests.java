package imyeomsu.lck.event.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DatabaseClockTests {

    private final HandClock local = new HandClock();
    private final DatabaseClock clock = new DatabaseClock(local);

    @Test
    void runsAheadByWhatTheDatabaseIsAhead() {
        ask(Duration.ofMillis(10), local.now.plusSeconds(60));

        local.now = local.now.plusSeconds(5);

        assertThat(clock.instant()).isEqualTo(local.now.plusSeconds(60).minusMillis(5));
    }

    @Test
    void takesALateAnswerWhereThereIsNoBetterOne() {
        ask(Duration.ofSeconds(4), local.now.plusSeconds(60));

        assertThat(clock.instant()).isEqualTo(local.now.plusSeconds(58));
    }

    @Test
    void trustsAnAnswerThatCameLateLessThanAQuickOne() {
        ask(Duration.ofMillis(10), local.now);
        Instant before = clock.instant();

        ask(Duration.ofSeconds(4), local.now);

        assertThat(clock.instant()).isEqualTo(before.plusSeconds(4));
    }

    @Test
    void followsADatabaseWhoseClockIsSet() {
        ask(Duration.ofMillis(10), local.now);

        ask(Duration.ofMillis(20), local.now.plusSeconds(3600));

        assertThat(clock.instant()).isEqualTo(local.now.plusSeconds(3600).minusMillis(10));
    }

    private void ask(Duration roundTrip, Instant told) {
        Instant asked = clock.asking();
        local.now = local.now.plus(roundTrip);
        clock.measured(asked, told);
    }

    private static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-11-01T11:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
