package imyeomsu.lck.common.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.common.sample.RealRedis;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;

/** What a lock asks of Redis, by Redis's own count. */
class RedisTrafficIT {

    private static final Duration LEASE = Duration.ofSeconds(1);

    private final StringRedisTemplate redis = RealRedis.client();
    private final RedisFencedLock lock = new RedisFencedLock(
            redis.getRequiredConnectionFactory(),
            new LockProperties(LEASE, "traffic:", "lck_fence"),
            new Holds(),
            null,
            (name, resource) -> {});

    @AfterEach
    void leave() {
        lock.close();
        RealRedis.leave(redis);
    }

    @Test
    void isTwoScriptsForEachHold() {
        lock.tryAcquire("job").orElseThrow().close();
        RealRedis.forgetCommands(redis);

        lock.tryAcquire("job").orElseThrow().close();

        assertThat(RealRedis.commandsRun(redis))
                .containsExactlyInAnyOrder("evalsha 2", "get 3", "set 2", "time 1", "del 1", "publish 1");
    }

    @Test
    void renewsWhileTheWorkGoesOnAndNeverAfterwards() {
        Hold hold = lock.tryAcquire("job").orElseThrow();
        RealRedis.forgetCommands(redis);
        await().until(() -> RealRedis.commandsRun(redis).anyMatch("pexpire 2"::equals));

        hold.close();
        RealRedis.forgetCommands(redis);

        await().during(LEASE)
                .atMost(LEASE.multipliedBy(5))
                .until(() -> RealRedis.commandsRun(redis).findAny().isEmpty());
    }

    /** Who waits is woken by what Redis tells him: he does not ask again and again. */
    @Test
    void waitsWithoutAsking() {
        Hold hold = lock.tryAcquire("job").orElseThrow();
        lock.acquire("job", Duration.ofMillis(1));
        RealRedis.forgetCommands(redis);
        CompletableFuture<Optional<Hold>> waiting =
                CompletableFuture.supplyAsync(() -> lock.acquire("job", Duration.ofSeconds(20)));
        await().until(() -> RealRedis.commandsRun(redis).anyMatch("pexpire 3"::equals));

        hold.close();
        waiting.join().orElseThrow().close();

        // One attempt to begin with and one in the end, now and then one where what is left of the lease is over a
        // moment
        // before it is renewed; three renewals and two releases at least.
        assertThat(scripts()).isBetween(7L, 14L);
    }

    @Test
    void servesThoseWhoWaitInTheirOrderAndAsksForTheFirstOneOnly() throws Exception {
        Hold hold = lock.tryAcquire("job").orElseThrow();
        lock.acquire("job", Duration.ofMillis(1));
        List<Integer> served = new CopyOnWriteArrayList<>();
        List<Thread> waiting = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int place = i;
            waiting.add(ExclusionContract.start(() -> {
                Hold mine = lock.acquire("job", Duration.ofSeconds(20)).orElseThrow();
                served.add(place);
                mine.close();
            }));
            await().until(() -> waiting.get(place).getState() == Thread.State.TIMED_WAITING
                    && List.of(waiting.get(place).getStackTrace()).toString().contains("Line"));
        }
        RealRedis.forgetCommands(redis);

        hold.close();
        for (Thread each : waiting) {
            each.join(10_000);
        }

        assertThat(served).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        // Each is let in, lets go, and asks twice in vain at most: when its turn comes, and when it hears of the last
        // one.
        assertThat(scripts()).isLessThanOrEqualTo(1 + 8 * 4 + 4);
    }

    private long scripts() {
        return RealRedis.commandsRun(redis)
                .filter(line -> line.startsWith("evalsha "))
                .mapToLong(line -> Long.parseLong(line.substring("evalsha ".length())))
                .sum();
    }
}
