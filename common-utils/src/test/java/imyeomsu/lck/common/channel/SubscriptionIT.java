package imyeomsu.lck.common.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.common.testing.RedisServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

class SubscriptionIT {

    private static final String CHANNEL = "lck:test:said";

    @TempDir
    Path folder;

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private RedisServer redis;
    private LettuceConnectionFactory connections;

    @BeforeEach
    void connect() {
        redis = RedisServer.start(folder);
        connections = new LettuceConnectionFactory(redis.host(), redis.port());
        connections.afterPropertiesSet();
        connections.start();
    }

    @AfterEach
    void disconnect() {
        connections.destroy();
        redis.close();
    }

    @Test
    void hearsInOrderAndAgainAfterRedisWasAway() {
        try (Subscription subscription = new Subscription(connections, CHANNEL, heard::add)) {
            assertThat(subscription.isListening()).isFalse();
            awaitHeard(subscription, "안녕");
            assertThat(subscription.isListening()).isTrue();

            redis.close();
            redis = RedisServer.start(folder, redis.port());

            awaitHeard(subscription, "again");
        }
    }

    @Test
    void subscribesOnceRedisIsThere() {
        int port = redis.port();
        redis.close();
        try (Subscription subscription = new Subscription(connections, CHANNEL, heard::add)) {
            subscription.listen();
            assertThat(subscription.isListening()).isFalse();

            redis = RedisServer.start(folder, port);

            awaitHeard(subscription, "here");
        }
    }

    @Test
    void aListenerThatFailsHearsTheNextAllTheSame() {
        try (Subscription subscription = new Subscription(connections, CHANNEL, said -> {
            heard.add(said);
            throw new IllegalStateException("not understood");
        })) {
            awaitHeard(subscription, "one");
            awaitHeard(subscription, "two");
        }
    }

    /** Said again and again: the first may come before anybody listens. */
    private void awaitHeard(Subscription subscription, String said) {
        StringRedisTemplate template = new StringRedisTemplate(connections);
        await().atMost(Duration.ofSeconds(50)).ignoreExceptions().until(() -> {
            subscription.listen();
            template.convertAndSend(CHANNEL, said);
            return heard.contains(said);
        });
    }
}
