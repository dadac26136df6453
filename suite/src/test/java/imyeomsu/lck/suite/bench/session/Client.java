package imyeomsu.lck.suite.bench.session;

import imyeomsu.lck.common.testing.RedisServer;
import io.lettuce.core.AbstractRedisClient;
import io.lettuce.core.event.command.CommandListener;
import io.lettuce.core.event.command.CommandStartedEvent;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/** A connection that counts what is sent on it. */
final class Client implements AutoCloseable {

    private final LettuceConnectionFactory connections;
    private final AtomicLong sent = new AtomicLong();

    Client(RedisServer redis) {
        connections = new LettuceConnectionFactory(redis.host(), redis.port());
        connections.afterPropertiesSet();
        connections.start();
        // Before the first connection: those that are open already would not tell.
        AbstractRedisClient lettuce = Objects.requireNonNull(connections.getNativeClient());
        lettuce.addListener(new CommandListener() {
            @Override
            public void commandStarted(CommandStartedEvent event) {
                sent.incrementAndGet();
            }
        });
    }

    LettuceConnectionFactory connections() {
        return connections;
    }

    long sent() {
        return sent.get();
    }

    @Override
    public void close() {
        connections.destroy();
    }
}
