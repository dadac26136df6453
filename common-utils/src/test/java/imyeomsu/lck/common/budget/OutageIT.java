package imyeomsu.lck.common.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.common.testing.RedisServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

/** What becomes of budgets while Redis is away, or hangs. */
class OutageIT {

    private static final List<Spending> ONE = List.of(new Spending("member", "7", new Rule(1, 0.001)));

    private final AtomicInteger unguarded = new AtomicInteger();
    private LettuceConnectionFactory connections;

    @AfterEach
    void disconnect() {
        connections.destroy();
    }

    @Test
    void grantsEverythingAtOnceWithoutRedis() {
        Budgets budgets = budgets(1);
        budgets.take("claims", "1", ONE);
        long before = System.nanoTime();

        IntStream.range(0, 1000)
                .forEach(i -> assertThat(budgets.take("claims", "1", ONE)).isEmpty());

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
        assertThat(unguarded).hasValue(1001);
    }

    @Test
    void countsAgainOnceRedisIsBack(@TempDir Path folder) {
        RedisServer first = RedisServer.start(folder);
        int port = first.port();
        Budgets budgets = budgets(port);
        assertThat(budgets.take("claims", "2", ONE)).isEmpty();
        assertThat(budgets.take("claims", "2", ONE)).isPresent();

        first.close();
        await().until(() -> budgets.take("claims", "2", ONE).isEmpty());
        assertThat(unguarded).hasPositiveValue();

        try (RedisServer back = RedisServer.start(folder, port)) {
            assertThat(back.port()).isEqualTo(port);
            await().until(() -> budgets.take("claims", "2", ONE).isPresent());
        }
    }

    @Test
    void waitsForAHangingRedisForAMomentOnly() {
        try (RedisServer redis = RedisServer.throwaway()) {
            Budgets budgets = budgets(redis.port());
            budgets.take("claims", "3", ONE);
            assertThat(budgets.take("claims", "3", ONE)).isPresent();
            new StringRedisTemplate(connections)
                    .execute(connection -> connection.execute("CLIENT", "PAUSE".getBytes(), "4000".getBytes()), true);
            long before = System.nanoTime();

            for (int i = 0; i < 100; i++) {
                assertThat(budgets.take("claims", "3", ONE)).isEqualTo(Optional.empty());
            }

            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
            await().until(() -> budgets.take("claims", "3", ONE).isPresent());
        }
    }

    private Budgets budgets(int port) {
        connections = new LettuceConnectionFactory(
                new RedisStandaloneConfiguration("127.0.0.1", port),
                LettuceClientConfiguration.builder()
                        .commandTimeout(Duration.ofSeconds(1))
                        .shutdownTimeout(Duration.ZERO)
                        .build());
        connections.afterPropertiesSet();
        connections.start();
        return new Budgets(
                new BudgetScript(connections, new BudgetProperties(Duration.ofMillis(300), "outage:")),
                (name, what, of) -> {
                    if (name.equals(BudgetMeter.UNGUARDED)) {
                        unguarded.incrementAndGet();
                    }
                });
    }
}
