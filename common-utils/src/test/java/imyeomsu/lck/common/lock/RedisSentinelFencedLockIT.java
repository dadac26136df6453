package imyeomsu.lck.common.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.common.testing.RedisSentinels;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.context.ConfigurableApplicationContext;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RedisSentinelFencedLockIT extends RedisContract {

    private static final RedisSentinels REDIS = RedisSentinels.start();
    private static final ConfigurableApplicationContext ONE = start("lck.lock.lease=" + LEASE);
    private static final ConfigurableApplicationContext OTHER = start("lck.lock.lease=10m");

    private static ConfigurableApplicationContext start(String lease) {
        return LockingApplication.start(
                LockingApplication.class,
                lease,
                "spring.data.redis.timeout=2s",
                "spring.data.redis.sentinel.master=" + REDIS.name(),
                "spring.data.redis.sentinel.nodes=" + REDIS.nodes());
    }

    @AfterAll
    static void leave() {
        ONE.close();
        OTHER.close();
        REDIS.close();
    }

    /** The last one: the first master does not come back. */
    @Test
    @Order(Integer.MAX_VALUE)
    void drawsGreaterTokensFromAReplicaThatMissedTheLast() {
        tally();
        REDIS.cutTheReplicaOff();
        // As if the clock of the first master had been ahead: of all this the replica knows nothing.
        one.take(resource).close();
        long ahead = Instant.now().plus(Duration.ofDays(365)).toEpochMilli() * 1000;
        one.database().update("UPDATE lck_fence SET token = ? WHERE resource = ?", ahead, resource);
        Hold before = one.take(resource);
        assertThat(before.token()).isEqualTo(ahead + 1);

        REDIS.failOver();

        await().atMost(Duration.ofMinutes(1))
                .ignoreExceptionsInstanceOf(LockUnavailable.class)
                .until(() -> takes(ahead + 2));
        assertThatThrownBy(() -> one.transactions().executeWithoutResult(status -> one.raise(resource)))
                .isInstanceOf(FenceLost.class);
        assertThat(one.total(resource)).isZero();
        await().until(() -> !before.isHeld());
        before.close();
    }

    private boolean takes(long token) {
        Optional<Hold> taken = other.lock().tryAcquire(resource);
        taken.ifPresent(hold -> assertThat(hold.token()).isEqualTo(token));
        taken.ifPresent(Hold::close);
        return taken.isPresent();
    }

    @Override
    ConfigurableApplicationContext oneStarted() {
        return ONE;
    }

    @Override
    ConfigurableApplicationContext otherStarted() {
        return OTHER;
    }
}
