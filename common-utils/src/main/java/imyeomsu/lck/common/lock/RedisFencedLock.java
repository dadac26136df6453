package imyeomsu.lck.common.lock;

import imyeomsu.lck.common.lock.Attempts.Attempt;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The lock in a Redis that stands alone, has Sentinels, or is a cluster; its fence in the application's database. */
final class RedisFencedLock implements FencedLock, SmartLifecycle, AutoCloseable {

    private static final int LONGEST_NAME = 100;

    private final Attempts attempts;
    private final Releases releases;
    private final boolean fenced;
    private volatile boolean running;

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
        return wait.isZero() || wait.isNegative()
                ? Optional.ofNullable(attempts.attempt(resource).hold())
                : await(resource, System.nanoTime() + wait.toNanos());
    }

    private Optional<Hold> await(String resource, long deadline) {
        Line line = releases.join(resource);
        try {
            // Whoever stood in line all the time still asks once: nobody may know, which is another answer than no.
            return line.reachHead(deadline)
                    ? atHead(resource, line, deadline)
                    : Optional.ofNullable(attempts.attempt(resource).hold());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            releases.leave(resource);
        }
    }

    private Optional<Hold> atHead(String resource, Line line, long deadline) throws InterruptedException {
        try {
            line.forgetReleases();
            boolean heard = releases.areHeard();
            Attempt attempt = attempts.attempt(resource);
            if (attempt.hold() == null && !heard) {
                releases.listen();
                attempt = attempts.attempt(resource);
            }
            long left = deadline - System.nanoTime();
            while (attempt.hold() == null && left > 0) {
                // The holder may die without a word: what is left of his lease is the longest sensible wait.
                line.awaitRelease(Math.min(left, attempt.others().toNanos()));
                attempt = attempts.attempt(resource);
                left = deadline - System.nanoTime();
            }
            return Optional.ofNullable(attempt.hold());
        } finally {
            line.leaveHead();
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** In time to say goodbye to Redis. */
    @Override
    public void stop() {
        running = false;
        releases.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stopped just before the connections, whose phase is 0: work that is being ended may still wait for a lock. */
    @Override
    public int getPhase() {
        return 1;
    }

    @Override
    public void close() {
        attempts.close();
        releases.close();
    }
}
