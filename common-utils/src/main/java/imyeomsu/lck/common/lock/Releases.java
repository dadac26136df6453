package imyeomsu.lck.common.lock;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.Message;
import org.springframework.data.redis.connection.MessageListener;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.connection.SubscriptionListener;
import org.springframework.data.redis.listener.ChannelTopic;
import org.springframework.data.redis.listener.RedisMessageListenerContainer;

/**
 * Wakes who is next in line for a resource when Redis tells that it was released. Listens from the first wait on, with
 * one subscription for all resources.
 */
final class Releases implements MessageListener, SubscriptionListener, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Releases.class);

    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private final RedisMessageListenerContainer container = new RedisMessageListenerContainer();

    Releases(RedisConnectionFactory connections, String channel) {
        SimpleAsyncTaskExecutor listening = new SimpleAsyncTaskExecutor("lck-lock-releases-");
        listening.setDaemon(true);
        container.setConnectionFactory(connections);
        container.setSubscriptionExecutor(listening);
        container.setTaskExecutor(Runnable::run);
        container.addMessageListener(this, new ChannelTopic(channel));
        container.afterPropertiesSet();
    }

    /** To be called before it is asked whether the resource is free, so that no release is missed in between. */
    Line join(String resource) {
        return lines.compute(resource, (key, line) -> (line == null ? new Line() : line).oneMore());
    }

    void leave(String resource) {
        lines.computeIfPresent(resource, (key, line) -> line.isEmptyWithoutOne() ? null : line);
    }

    boolean areHeard() {
        return container.isListening();
    }

    synchronized void listen() {
        try {
            container.start();
        } catch (DataAccessException | IllegalStateException deaf) {
            // The next wait tries again; this one ends with the holder's time to live.
            container.stop();
            log.debug("Releases of locks are not heard yet", deaf);
        }
    }

    @Override
    public void onMessage(Message message, byte @Nullable [] pattern) {
        Line line = lines.get(new String(message.getBody(), StandardCharsets.UTF_8));
        if (line != null) {
            line.released();
        }
    }

    /** Also after an interrupted connection: what was released before is not told again. */
    @Override
    public void onChannelSubscribed(byte[] channel, long count) {
        lines.values().forEach(Line::released);
    }

    @Override
    public void close() {
        container.stop();
    }
}
