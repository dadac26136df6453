package imyeomsu.lck.common.channel;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.listener.ChannelTopic;
import org.springframework.data.redis.listener.RedisMessageListenerContainer;

/**
 * Hears one Redis channel for as long as Redis is there. Messages may get lost whenever it is not, so nothing may depend
 * on them; a subscription that was lost comes back by itself.
 */
public final class Subscription implements AutoCloseable {

    private final ExecutorService thread;
    private final RedisMessageListenerContainer container = new RedisMessageListenerContainer();

    /**
     * Prepares without connecting.
     *
     * @param heard called with each message, one after the other, in a thread of its own
     */
    public Subscription(RedisConnectionFactory redis, String channel, Consumer<String> heard) {
        this.thread = Executors.newSingleThreadExecutor(work -> {
            Thread daemon = new Thread(work, "channel " + channel);
            daemon.setDaemon(true);
            return daemon;
        });
        container.setConnectionFactory(redis);
        container.setTaskExecutor(thread);
        container.setSubscriptionExecutor(new SimpleAsyncTaskExecutor("subscribe "));
        container.addMessageListener(
                (message, pattern) -> heard.accept(new String(message.getBody(), StandardCharsets.UTF_8)),
                ChannelTopic.of(channel));
        container.afterPropertiesSet();
    }

    /** Subscribes where that has not succeeded yet; to be called now and then. */
    public void listen() {
        if (!container.isRunning()) {
            try {
                container.start();
            } catch (RuntimeException away) {
                container.stop();
            }
        }
    }

    /** Whether it has subscribed. While the connection is lost this stays true, because it comes back by itself. */
    public boolean isListening() {
        return container.isRunning();
    }

    @Override
    public void close() {
        try {
            container.destroy();
        } catch (Exception away) {
            throw new IllegalStateException("The subscription did not end", away);
        } finally {
            thread.shutdownNow();
        }
    }
}
