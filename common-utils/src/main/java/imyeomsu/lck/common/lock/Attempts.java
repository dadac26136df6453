package imyeomsu.lck.common.lock;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.jspecify.annotations.Nullable;

/** One attempt after the other to take a resource: lock and token from Redis, then the claim in the database. */
final class Attempts implements AutoCloseable {

    /** Up to here Lua counts by ones. */
    private static final long GREATEST_TOKEN = 1L << 53;

    private final LockScripts scripts;
    private final Duration lease;
    private final Holds holds;
    private final @Nullable Fence fence;
    private final LockMeter meter;
    private final ScheduledThreadPoolExecutor renewals = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "lck-lock-renewals");
        thread.setDaemon(true);
        return thread;
    });

    Attempts(LockScripts scripts, Duration lease, Holds holds, @Nullable Fence fence, LockMeter meter) {
        this.scripts = scripts;
        this.lease = lease;
        this.holds = holds;
        this.fence = fence;
        this.meter = meter;
        renewals.setRemoveOnCancelPolicy(true);
    }

    /** Our hold, or how long the one of somebody else lasts if he is not heard of any more. */
    record Attempt(@Nullable Hold hold, Duration others) {}

    Attempt attempt(String resource) {
        String owner = UUID.randomUUID().toString();
        long floor = 0;
        while (floor < GREATEST_TOKEN) {
            long drawnAt = System.nanoTime();
            long token = scripts.draw(resource, owner, floor);
            if (token < 0) {
                return new Attempt(null, Duration.ofMillis(-token));
            }
            OptionalLong newer = claim(resource, owner, token);
            if (newer.isEmpty()) {
                return new Attempt(keep(resource, owner, token, drawnAt), Duration.ZERO);
            }
            // Redis was wiped, or replaced by one whose clock is behind: the database remembers.
            floor = newer.getAsLong();
        }
        scripts.release(resource, owner);
        throw new IllegalStateException("The fence of '" + resource + "' stands beyond every token: " + floor);
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
    }
}
