package imyeomsu.lck.common.lock;

import imyeomsu.lck.common.lock.Attempts.Attempt;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The lock in a Redis that stands alone, has Sentinels, or is a cluster; its fence in the application's database. */
final class RedisFencedLock implements FencedLock, AutoCloseable {

    private static final int LONGEST_NAME = 100;

    private final Attempts attempts;
    private final Releases releases;
    private final boolean fenced;

    RedisFencedLock(
            RedisConnectionFactory connections,
            LockProperties properties,
            Holds holds,
            @Nullable Fence fence,
            LockMeter meter) {
        LockScripts scripts = new LockScripts(new StringRedisTemplate(connections), properties);
        this.attempts = new Attempts(scripts, properties.lease(), holds, fence, meter);
        this.releases = new Releases(connections, scripts.channel());
        this.fenced = fence != null;
    }

    @Override
    public Optional<Hold> acquire(String resource, Duration wait) {
        if (resource.isBlank() || resource.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A resource has a name of at most " + LONGEST_NAME + " characters");
        }
        // It would commit after the hold was closed.
        if (fenced && TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Take the lock of '" + resource + "' before the transaction begins");
        }
        Attempt first = attempts.attempt(resource);
        return first.hold() != null || wait.isZero() || wait.isNegative()
                ? Optional.ofNullable(first.hold())
                : await(resource, System.nanoTime() + wait.toNanos());
    }

    private Optional<Hold> await(String resource, long deadline) {
        Semaphore released = releases.register(resource);
        try {
            Attempt attempt = attempts.attempt(resource);
            long left = deadline - System.nanoTime();
            while (attempt.hold() == null && left > 0) {
                // The holder may die without a word: what is left of his lease is the longest sensible wait.
                if (released.tryAcquire(Math.min(left, attempt.others().toNanos()), TimeUnit.NANOSECONDS)) {
                    released.drainPermits();
                }
                attempt = attempts.attempt(resource);
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

    @Override
    public void close() {
        attempts.close();
        releases.close();
    }
}
