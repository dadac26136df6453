package imyeomsu.lck.common.lock;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
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
 * Wakes those who wait for a resource when Redis tells that it was released. Listens from the first wait on, with one
 * subscription for all resources.
 */
final class Releases implements MessageListener, SubscriptionListener, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Releases.class);

    private final Map<String, Set<Semaphore>> waiting = new ConcurrentHashMap<>();
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

    /** Registers before it is asked whether the resource is free, so that no release is missed in between. */
    Semaphore register(String resource) {
        Semaphore released = new Semaphore(0);
        waiting.compute(resource, (key, others) -> {
            Set<Semaphore> all = others == null ? ConcurrentHashMap.newKeySet() : others;
            all.add(released);
            return all;
        });
        listen();
        return released;
    }

    void forget(String resource, Semaphore released) {
        waiting.computeIfPresent(resource, (key, all) -> {
            all.remove(released);
            return all.isEmpty() ? null : all;
        });
    }

    private synchronized void listen() {
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
        wake(waiting.getOrDefault(new String(message.getBody(), StandardCharsets.UTF_8), Set.of()));
    }

    /** Also after an interrupted connection: what was released before is not told again. */
    @Override
    public void onChannelSubscribed(byte[] channel, long count) {
        waiting.values().forEach(Releases::wake);
    }

    private static void wake(Set<Semaphore> all) {
        all.forEach(Semaphore::release);
    }

    @Override
    public void close() {
        container.stop();
    }
}
