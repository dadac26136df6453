package imyeomsu.lck.common.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.common.testing.RedisServer;
import imyeomsu.lck.common.testing.Stores;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What becomes of locks while a store is away. */
class OutageIT {

    private static final LockProperties PROPERTIES = new LockProperties(Duration.ofSeconds(1), "outage:", "lck_fence");

    private final List<String> counted = new ArrayList<>();
    private final List<AutoCloseable> toClose = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : toClose) {
            each.close();
        }
    }

    @Test
    void saysThatNobodyKnowsWithoutRedis() {
        RedisFencedLock lock = lock(connections("localhost", 1), null);

        assertThatThrownBy(() -> lock.tryAcquire("job"))
                .isInstanceOf(LockUnavailable.class)
                .isInstanceOf(DataAccessResourceFailureException.class)
                .hasMessageContaining("'job'")
                .extracting(away -> ((LockUnavailable) away).code())
                .isEqualTo("LOCK_UNAVAILABLE");
        assertThat(counted).isEmpty();
    }

    @Test
    void letsTheHolderKnowWhenTheLeaseIsOverAndMindsNoClosing() {
        RedisServer redis = RedisServer.throwaway();
        Hold hold = lock(connections(redis.host(), redis.port()), null)
                .tryAcquire("job")
                .orElseThrow();

        redis.close();

        await().until(() -> !hold.isHeld());
        hold.close();
        assertThat(counted).containsExactly("lck.lock.acquired job");
    }

    @Test
    void countsALockThatSomebodyElseTook() {
        LettuceConnectionFactory connections =
                connections(Stores.redis().host(), Stores.redis().port());
        Hold hold = lock(connections, null).tryAcquire("taken").orElseThrow();

        new StringRedisTemplate(connections).opsForValue().set("outage:{taken}", "somebody", Duration.ofSeconds(10));

        await().until(() -> counted.contains("lck.lock.lost taken"));
        assertThat(hold.isHeld()).isFalse();
        hold.close();
        assertThat(new StringRedisTemplate(connections).hasKey("outage:{taken}"))
                .isTrue();
    }

    @Test
    void leavesTheLockFreeWhereTheDatabaseIsAway() {
        LettuceConnectionFactory connections =
                connections(Stores.redis().host(), Stores.redis().port());
        Fence nowhere = new Fence(new DriverManagerDataSource("jdbc:mysql://127.0.0.1:1/none"), "lck_fence");
        RedisFencedLock fenced = lock(connections, nowhere);

        assertThatThrownBy(() -> fenced.tryAcquire("free")).isInstanceOf(CannotGetJdbcConnectionException.class);

        assertThat(lock(connections, null).tryAcquire("free")).hasValueSatisfying(Hold::close);
    }

    @Test
    void hearsOfReleasesOnceRedisIsBack(@TempDir Path folder) {
        RedisServer first = RedisServer.start(folder);
        int port = first.port();
        first.close();
        LettuceConnectionFactory connections = connections("127.0.0.1", port);
        Releases releases = new Releases(connections, "channel");
        toClose.add(0, releases);
        Line line = releases.join("job");
        releases.listen();
        assertThat(releases.areHeard()).isFalse();

        toClose.add(RedisServer.start(folder, port));
        releases.listen();
        // Told by itself: what was released before was not heard.
        await().until(() -> line.awaitRelease(1));
        new StringRedisTemplate(connections).convertAndSend("channel", "job");

        await().until(() -> line.awaitRelease(1));
        releases.leave("job");
    }

    private RedisFencedLock lock(LettuceConnectionFactory connections, @Nullable Fence fence) {
        RedisFencedLock lock = new RedisFencedLock(
                connections, PROPERTIES, new Holds(), fence, (name, resource) -> counted.add(name + " " + resource));
        toClose.add(0, lock);
        return lock;
    }

    private LettuceConnectionFactory connections(String host, int port) {
        LettuceConnectionFactory connections = new LettuceConnectionFactory(
                new RedisStandaloneConfiguration(host, port),
                LettuceClientConfiguration.builder()
                        .commandTimeout(Duration.ofMillis(500))
                        .shutdownTimeout(Duration.ZERO)
                        .build());
        connections.afterPropertiesSet();
        connections.start();
        toClose.add(connections::destroy);
        return connections;
    }
}
