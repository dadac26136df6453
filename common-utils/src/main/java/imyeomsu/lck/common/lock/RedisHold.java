package imyeomsu.lck.common.lock;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A lock that this process has in Redis, renewed until it is closed, lost, or of no use to a thread that has died. */
final class RedisHold implements Hold {

    private static final Logger log = LoggerFactory.getLogger(RedisHold.class);

    private final LockScripts scripts;
    private final String resource;
    private final String owner;
    private final long token;
    private final Duration lease;
    private final Runnable lost;
    private final Thread thread = Thread.currentThread();
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile long until;
    private volatile @Nullable Future<?> renewals;
    private volatile Runnable closed = () -> {};

    /** @param drawnAt by {@link System#nanoTime()}, when the lock was asked for: the lease began no earlier */
    RedisHold(
            LockScripts scripts,
            String resource,
            String owner,
            long token,
            Duration lease,
            long drawnAt,
            Runnable lost) {
        this.scripts = scripts;
        this.resource = resource;
        this.owner = owner;
        this.token = token;
        this.lease = lease;
        this.until = drawnAt + lease.toNanos();
        this.lost = lost;
    }

    RedisHold renewedBy(ScheduledExecutorService scheduler) {
        long third = lease.toMillis() / 3;
        renewals = scheduler.scheduleAtFixedRate(this::renew, third, third, TimeUnit.MILLISECONDS);
        return this;
    }

    RedisHold whenClosed(Runnable then) {
        closed = then;
        return this;
    }

    @Override
    public String resource() {
        return resource;
    }

    @Override
    public long token() {
        return token;
    }

    @Override
    public boolean isHeld() {
        return !over.get() && System.nanoTime() - until < 0;
    }

    private void renew() {
        if (!thread.isAlive()) {
            log.warn("The thread that held {} has died; its lock ends with the lease", resource);
            stopRenewing();
            return;
        }
        long askedAt = System.nanoTime();
        try {
            if (scripts.renew(resource, owner)) {
                until = askedAt + lease.toNanos();
            } else if (over.compareAndSet(false, true)) {
                stopRenewing();
                log.warn("The lock of {} was lost; its transactions are refused once another has it", resource);
                lost.run();
            }
        } catch (LockUnavailable away) {
            log.debug("The lock of {} was not renewed; the next attempt may be", resource, away);
        }
    }

    @Override
    public void close() {
        closed.run();
        stopRenewing();
        if (over.compareAndSet(false, true)) {
            scripts.release(resource, owner);
        }
    }

    private void stopRenewing() {
        Future<?> running = renewals;
        if (running != null) {
            running.cancel(false);
        }
    }
}
