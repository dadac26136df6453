package imyeomsu.lck.common.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** The drill for which all of this was made: a real process is stopped beyond its lease, and goes on afterwards. */
class PausedHolderIT {

    private static final ConfigurableApplicationContext OTHER =
            LockingApplication.start(LockingApplication.class, "lck.lock.lease=10m");

    private final ExclusionContract.Copy other = LockingApplication.copy(OTHER);
    private final String resource = "job-" + UUID.randomUUID();

    @AfterAll
    static void leave() {
        OTHER.close();
    }

    @Test
    void leavesNothingOfItsTransaction() throws Exception {
        try (HolderProcess paused = HolderProcess.start(resource)) {
            long token = Long.parseLong(paused.says().replace("under token ", ""));
            assertThat(other.lock().tryAcquire(resource)).isEmpty();
            paused.pause();

            try (Hold successor =
                    other.lock().acquire(resource, Duration.ofSeconds(20)).orElseThrow()) {
                assertThat(successor.token()).isGreaterThan(token);
                paused.goOn();
                paused.commit();

                assertThat(paused.says()).isEqualTo("FENCE_LOST");
                assertThat(successor.isHeld()).isTrue();
            }
            assertThat(stored()).isZero();
        }
    }

    @Test
    void keepsItsTransactionWhereNobodyTookOver() throws Exception {
        try (HolderProcess paused = HolderProcess.start(resource)) {
            paused.says();
            paused.pause();
            paused.goOn();
            paused.commit();

            assertThat(paused.says()).isEqualTo("committed");
            assertThat(stored()).isEqualTo(1);
        }
    }

    private int stored() {
        return other.database()
                .queryForList("SELECT total FROM tally WHERE resource = ?", Integer.class, resource)
                .size();
    }
}
