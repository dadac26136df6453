package imyeomsu.lck.suite.bench.claims.peer.lock;

import imyeomsu.lck.common.problem.Problem;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/** The usual lock: SET NX PX, released by a script that looks whose it is. Who waits for it asks again and again. */
@Component
class RedisLock {

    private static final Duration LEASE = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int SHORTEST_PAUSE_MICROS = 5_000;
    private static final int LONGEST_PAUSE_MICROS = 25_000;
    private static final RedisScript<Long> RELEASE = RedisScript.of(
            "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0", Long.class);

    private final StringRedisTemplate redis;

    RedisLock(StringRedisTemplate redis) {
        this.redis = redis;
    }

    <T> T holding(String key, Supplier<T> task) {
        String mine = UUID.randomUUID().toString();
        take(key, mine);
        try {
            return task.get();
        } finally {
            redis.execute(RELEASE, List.of(key), mine);
        }
    }

    private void take(String key, String mine) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Boolean.TRUE.equals(redis.opsForValue().setIfAbsent(key, mine, LEASE))) {
            if (System.nanoTime() > end) {
                throw Problem.unavailable(Duration.ofSeconds(1));
            }
            int pause = ThreadLocalRandom.current().nextInt(SHORTEST_PAUSE_MICROS, LONGEST_PAUSE_MICROS);
            LockSupport.parkNanos(pause * 1000L);
        }
    }
}
