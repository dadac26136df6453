package imyeomsu.lck.event.feed;

import imyeomsu.lck.common.channel.Subscription;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/** Hears at once that there are changes. Nothing depends on it: who misses a nudge asks a moment later anyway. */
final class FeedNudges {

    private static final Duration DEAF = Duration.ofSeconds(1);

    private final Semaphore heard = new Semaphore(0);
    private final Subscription subscription;

    FeedNudges(RedisConnectionFactory redis, String channel) {
        this.subscription = new Subscription(redis, channel, nudge -> heard.release());
    }

    /** Subscribes where that has not succeeded yet; a subscription that was lost comes back by itself. */
    void listen() {
        subscription.listen();
    }

    /** Returns when nudged, also since the last call, or else after a while: a short one where nothing can be heard. */
    void await(Duration every) throws InterruptedException {
        Duration patience = subscription.isListening() || every.compareTo(DEAF) < 0 ? every : DEAF;
        if (heard.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
            // However many they were, asking once answers all of them.
            heard.drainPermits();
        }
    }

    void close() {
        subscription.close();
    }
}
