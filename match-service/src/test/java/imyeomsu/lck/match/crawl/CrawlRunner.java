package imyeomsu.lck.match.crawl;

import imyeomsu.lck.common.lock.LockAutoConfiguration;
import imyeomsu.lck.common.testing.MovableClock;
import imyeomsu.lck.common.testing.Stores;
import imyeomsu.lck.match.landing.Landing;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The crawl without the rest of the service, on a real Redis; impatient, so that faults are quick. */
public final class CrawlRunner {

    public static final Instant NOW = Instant.parse("2026-11-23T10:12:00Z");

    /** Apart from the other tests, as sources have fixed names. */
    private static final int DATABASE = 6;

    private static final LettuceConnectionFactory REDIS = redis();

    private CrawlRunner() {}

    public static ApplicationContextRunner crawl() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(DataRedisAutoConfiguration.class, LockAutoConfiguration.class))
                .withUserConfiguration(Parts.class)
                .withPropertyValues(
                        "spring.data.redis.host=" + Stores.redis().host(),
                        "spring.data.redis.port=" + Stores.redis().port(),
                        "spring.data.redis.database=" + DATABASE,
                        "spring.data.redis.lettuce.shutdown-timeout=0ms",
                        "lck.sources.files.enabled=false",
                        "lck.crawl.spacing=1ms",
                        "lck.crawl.answer-timeout=500ms",
                        "lck.crawl.total-timeout=1s",
                        "lck.crawl.max-size=64KB",
                        "lck.crawl.pause=20ms",
                        "lck.crawl.longest-pause=2s");
    }

    /** Everything that landed, as if that Redis had been started anew. */
    public static void wipe() {
        try (RedisConnection redis = REDIS.getConnection()) {
            redis.serverCommands().flushDb();
        }
    }

    private static LettuceConnectionFactory redis() {
        RedisStandaloneConfiguration server = new RedisStandaloneConfiguration(
                Stores.redis().host(), Stores.redis().port());
        server.setDatabase(DATABASE);
        LettuceConnectionFactory connections = new LettuceConnectionFactory(server);
        connections.afterPropertiesSet();
        connections.start();
        return connections;
    }

    // No @Configuration: tests of the whole service would find it.
    @ComponentScan(basePackageClasses = {Crawl.class, Landing.class})
    @ConfigurationPropertiesScan(basePackageClasses = {Crawl.class, Landing.class})
    static class Parts {

        @Bean
        MovableClock clock() {
            return new MovableClock(NOW);
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }

        @Bean
        JdbcClient jdbc() {
            return JdbcClient.create(new DriverManagerDataSource(
                    Stores.mysql().jdbcUrl("lck_match_crawl"),
                    Stores.mysql().username(),
                    Stores.mysql().password()));
        }
    }
}
