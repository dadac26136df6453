package imyeomsu.lck.event.match;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.listener.ChannelTopic;
import org.springframework.data.redis.listener.RedisMessageListenerContainer;
import org.springframework.stereotype.Component;

/** Hears at once that matches changed. Nothing depends on it: who misses a nudge asks a moment later anyway. */
@Component
class FeedNudges implements DisposableBean {

    private static final ChannelTopic CHANNEL = ChannelTopic.of("lck:match:changed");

    private static final Duration DEAF = Duration.ofSeconds(1);

    private final Semaphore heard = new Semaphore(0);
    private final RedisMessageListenerContainer subscription = new RedisMessageListenerContainer();

    FeedNudges(RedisConnectionFactory redis) {
        subscription.setConnectionFactory(redis);
        subscription.addMessageListener((message, pattern) -> heard.release(), CHANNEL);
        subscription.afterPropertiesSet();
    }

    /** Subscribes where that has not succeeded yet; a subscription that was lost comes back by itself. */
    void listen() {
        if (!subscription.isRunning()) {
            try {
                subscription.start();
            } catch (RuntimeException away) {
                subscription.stop();
            }
        }
    }

    /** Returns when nudged, also since the last call, or else after a while: a short one where nothing can be heard. */
    void await(Duration every) throws InterruptedException {
        Duration patience = subscription.isRunning() || every.compareTo(DEAF) < 0 ? every : DEAF;
        if (heard.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
            // However many they were, asking once answers all of them.
            heard.drainPermits();
        }
    }

    @Override
    public void destroy() throws Exception {
        subscription.destroy();
    }
}
