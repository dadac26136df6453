package imyeomsu.lck.common.lock;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The lock in a Redis that stands alone, has Sentinels, or is a cluster; its fence in the application's database. */
final class RedisFencedLock implements FencedLock, AutoCloseable {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_DRAWS = 5;

    private final LockScripts scripts;
    private final Releases releases;
    private final Duration lease;
    private final Holds holds;
    private final @Nullable Fence fence;
    private final LockMeter meter;
    private final ScheduledThreadPoolExecutor renewals = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "lck-lock-renewals");
        thread.setDaemon(true);
        return thread;
    });

    RedisFencedLock(
            RedisConnectionFactory connections,
            LockProperties properties,
            Holds holds,
            @Nullable Fence fence,
            LockMeter meter) {
        this.scripts = new LockScripts(new StringRedisTemplate(connections), properties);
        this.releases = new Releases(connections, scripts.channel());
        this.lease = properties.lease();
        this.holds = holds;
        this.fence = fence;
        this.meter = meter;
        renewals.setRemoveOnCancelPolicy(true);
    }

    @Override
    public Optional<Hold> acquire(String resource, Duration wait) {
        if (resource.isBlank() || resource.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A resource has a name of at most " + LONGEST_NAME + " characters");
        }
        if (fence != null && TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Take the lock of '" + resource + "' before the transaction begins");
        }
        Attempt first = attempt(resource);
        return first.hold() != null || wait.isZero() || wait.isNegative()
                ? Optional.ofNullable(first.hold())
                : await(resource, System.nanoTime() + wait.toNanos());
    }

    private Optional<Hold> await(String resource, long deadline) {
        Semaphore released = releases.register(resource);
        try {
            Attempt attempt = attempt(resource);
            long left = deadline - System.nanoTime();
            while (attempt.hold() == null && left > 0) {
                // The holder may die without a word: his time to live is the longest wait that makes sense.
                long longest = TimeUnit.MILLISECONDS.toNanos(attempt.millisToLive());
                if (released.tryAcquire(Math.min(left, longest), TimeUnit.NANOSECONDS)) {
                    released.drainPermits();
                }
                attempt = attempt(resource);
                left = deadline - System.nanoTime();
            }
            return Optional.ofNullable(attempt.hold());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            releases.forget(resource, released);
        }
    }

    private record Attempt(@Nullable Hold hold, long millisToLive) {}

    private Attempt attempt(String resource) {
        String owner = UUID.randomUUID().toString();
        long floor = 0;
        for (int draws = 0; draws < MOST_DRAWS; draws++) {
            long drawnAt = System.nanoTime();
            long token = scripts.draw(resource, owner, floor);
            if (token < 0) {
                return new Attempt(null, -token);
            }
            OptionalLong newer = claim(resource, owner, token);
            if (newer.isEmpty()) {
                return new Attempt(keep(resource, owner, token, drawnAt), 0);
            }
            floor = newer.getAsLong();
        }
        scripts.release(resource, owner);
        throw new IllegalStateException("The fence of '" + resource + "' is at " + floor + ", beyond every token");
    }

    private OptionalLong claim(String resource, String owner, long token) {
        if (fence == null) {
            return OptionalLong.empty();
        }
        try {
            return fence.claim(resource, token);
        } catch (RuntimeException unclaimed) {
            scripts.release(resource, owner);
            throw unclaimed;
        }
    }

    private Hold keep(String resource, String owner, long token, long drawnAt) {
        meter.count(LockMeter.ACQUIRED, resource);
        Runnable lost = () -> meter.count(LockMeter.LOST, resource);
        RedisHold hold = new RedisHold(scripts, resource, owner, token, lease, drawnAt, lost);
        return holds.bind(hold.renewedBy(renewals));
    }

    @Override
    public void close() {
        renewals.shutdownNow();
        releases.close();
    }
}
