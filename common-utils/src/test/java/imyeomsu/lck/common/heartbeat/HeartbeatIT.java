package imyeomsu.lck.common.heartbeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.common.sample.RealRedis;
import imyeomsu.lck.common.testing.RedisServer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.availability.ApplicationAvailabilityAutoConfiguration;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.info.GitProperties;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.jdbc.datasource.AbstractDataSource;

class HeartbeatIT {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final WebApplicationContextRunner application = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    ApplicationAvailabilityAutoConfiguration.class,
                    DataRedisAutoConfiguration.class,
                    HeartbeatAutoConfiguration.class))
            .withPropertyValues(
                    "spring.application.name=shop",
                    "spring.data.redis.port=" + RealRedis.port(),
                    "lck.heartbeat.every=1s",
                    "lck.heartbeat.prefix=" + UUID.randomUUID() + ":");

    @Test
    void tellsWhoTheCopyIs() {
        application
                .withPropertyValues("server.port=8083")
                .withBean(BuildProperties.class, () -> new BuildProperties(of("version", "1.2.3")))
                .withBean(
                        GitProperties.class,
                        () -> new GitProperties(
                                of("commit.id.abbrev", "abc1234", "commit.time", "2026-05-01T00:00:00+0000")))
                .run(context -> {
                    Beat beat = beat(context.getBean(Copies.class));

                    assertThat(beat.service()).isEqualTo("shop");
                    assertThat(beat.copy()).endsWith(":8083");
                    assertThat(beat.version()).isEqualTo("1.2.3");
                    assertThat(beat.commit()).isEqualTo("abc1234");
                    assertThat(beat.committedAt()).isEqualTo("2026-05-01T00:00:00Z");
                    assertThat(beat.startedAt()).isBefore(Instant.now());
                    assertThat(beat.java())
                            .startsWith(Integer.toString(Runtime.version().feature()));
                    assertThat(beat.stores()).extracting(StoreReach::store).containsExactly("redis");
                });
    }

    @Test
    void saysLittleWhereTheBuildSaysNothing() {
        application
                .withPropertyValues("lck.heartbeat.copy=pod-7")
                .withClassLoader(new FilteredClassLoader(MeterRegistry.class, DataSource.class))
                .run(context -> {
                    Beat beat = beat(context.getBean(Copies.class));

                    assertThat(beat.copy()).isEqualTo("pod-7");
                    assertThat(beat.version()).isNull();
                    assertThat(beat.commit()).isNull();
                    assertThat(beat.numbers()).isEmpty();
                });
    }

    @Test
    void tellsTheProcessOfACopyOnAnyPort() {
        application.withPropertyValues("server.port=0").run(context -> assertThat(
                        beat(context.getBean(Copies.class)).copy())
                .endsWith(":p" + ProcessHandle.current().pid()));
    }

    @Test
    void tellsWhetherTheCopyIsReady() {
        application.run(context -> {
            Copies copies = context.getBean(Copies.class);
            AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
            await().atMost(LONG).until(() -> beat(copies).ready());

            AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);

            await().atMost(LONG).until(() -> !beat(copies).ready());
        });
    }

    @Test
    void tellsWhatIsCounted() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        meters.gauge("queue", List.of(Tag.of("of", "a")), 3);
        meters.gauge("queue", List.of(Tag.of("of", "b")), 4);
        meters.gauge("age", List.of(Tag.of("of", "a")), 10);
        meters.gauge("age", List.of(Tag.of("of", "b")), 60);
        meters.gauge("unknown", Double.NaN);
        application
                .withBean(MeterRegistry.class, () -> meters)
                .withPropertyValues("lck.heartbeat.sums=queue,unknown,none", "lck.heartbeat.peaks=age")
                .run(context -> assertThat(beat(context.getBean(Copies.class)).numbers())
                        .containsOnly(Map.entry("queue", 7.0), Map.entry("age", 60.0)));
    }

    @Test
    void tellsThatTheDatabaseAnswersHangsOrIsAway() {
        Databases database = new Databases();
        application.withBean(DataSource.class, () -> database).run(context -> {
            Copies copies = context.getBean(Copies.class);
            await().atMost(LONG).until(() -> reaches(copies));

            database.state = Databases.State.AWAY;
            await().atMost(LONG).until(() -> !reaches(copies));

            database.state = Databases.State.HANGING;
            await().atMost(LONG).until(() -> database.hung);
            await().atMost(LONG).until(() -> !reaches(copies));
            assertThat(copies.heard()).noneMatch(Heard::silent);

            database.state = Databases.State.ANSWERING;
            synchronized (database) {
                database.notifyAll();
            }
            await().atMost(LONG).until(() -> reaches(copies));
        });
    }

    @Test
    void isHeardOfAgainWhenRedisIsBack(@TempDir Path folder) {
        RedisServer first = RedisServer.start(folder);
        int port = first.port();
        application
                .withPropertyValues("spring.data.redis.port=" + port, "spring.data.redis.timeout=1s")
                .run(context -> {
                    Copies copies = context.getBean(Copies.class);
                    await().atMost(LONG).until(() -> copies.heard().size() == 1);
                    first.close();

                    try (RedisServer second = RedisServer.start(folder, port)) {
                        await().atMost(LONG).ignoreExceptions().until(() -> second.port() == port && forgets(copies));
                        await().atMost(LONG).until(() -> copies.heard().size() == 1);
                    }
                });
    }

    @Test
    void takesItsLeaveWhenItStops() {
        application.run(context -> {
            Copies copies = context.getBean(Copies.class);
            Heartbeat heartbeat = context.getBean(Heartbeat.class);
            await().atMost(LONG).until(() -> copies.heard().size() == 1);
            heartbeat.start();

            heartbeat.stop();
            heartbeat.stop();

            assertThat(heartbeat.isRunning()).isFalse();
            assertThat(copies.heard()).isEmpty();
        });
    }

    private static boolean forgets(Copies copies) {
        copies.heard()
                .forEach(copy -> copies.leave(copy.beat().service(), copy.beat().copy()));
        return true;
    }

    private static Beat beat(Copies copies) {
        await().atMost(LONG).until(() -> !copies.heard().isEmpty());
        return copies.heard().get(0).beat();
    }

    private static boolean reaches(Copies copies) {
        return beat(copies).stores().stream()
                .anyMatch(store -> store.store().equals("database") && store.reachable() && store.millis() != null);
    }

    private static Properties of(String... namesAndValues) {
        Properties properties = new Properties();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            properties.setProperty(namesAndValues[i], namesAndValues[i + 1]);
        }
        return properties;
    }

    /** No database, but what a pool does when there is one, or none. */
    private static final class Databases extends AbstractDataSource {

        enum State {
            ANSWERING,
            HANGING,
            AWAY
        }

        private volatile State state = State.ANSWERING;
        private volatile boolean hung;

        @Override
        public synchronized Connection getConnection() throws SQLException {
            if (state == State.AWAY) {
                throw new SQLException("away");
            }
            while (state == State.HANGING) {
                hung = true;
                try {
                    wait();
                } catch (InterruptedException stop) {
                    throw new SQLException(stop);
                }
            }
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> method.getName().equals("isValid") ? true : null);
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }
}
