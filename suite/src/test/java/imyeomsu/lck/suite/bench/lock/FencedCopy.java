package imyeomsu.lck.suite.bench.lock;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import imyeomsu.lck.common.lock.FencedLock;
import imyeomsu.lck.common.lock.Hold;
import imyeomsu.lck.common.lock.LockAutoConfiguration;
import imyeomsu.lck.common.testing.MySqlServer;
import imyeomsu.lck.common.testing.RedisServer;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Ours, made by its auto-configuration as in every application. */
final class FencedCopy implements Copy {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final AnnotationConfigApplicationContext context;
    private final FencedLock lock;

    private FencedCopy(AnnotationConfigApplicationContext context, RedisServer redis) {
        this.context = context;
        context.registerBean(
                RedisConnectionFactory.class, () -> new LettuceConnectionFactory(redis.host(), redis.port()));
        context.register(LockAutoConfiguration.class);
        context.refresh();
        this.lock = context.getBean(FencedLock.class);
    }

    static FencedCopy inRedisAlone(RedisServer redis) {
        return new FencedCopy(new AnnotationConfigApplicationContext(), redis);
    }

    static FencedCopy withFence(RedisServer redis, MySqlServer mysql) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(mysql.jdbcUrl("lck_lock"));
        settings.setUsername(mysql.username());
        settings.setPassword(mysql.password());
        HikariDataSource database = new HikariDataSource(settings);
        new JdbcTemplate(database)
                .execute("CREATE TABLE IF NOT EXISTS lck_fence"
                        + " (resource VARCHAR(100) NOT NULL PRIMARY KEY, token BIGINT NOT NULL)");
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> database);
        // Or each release would wake the copies without a fence too.
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("fenced", Map.of("lck.lock.prefix", "lck:fenced:")));
        return new FencedCopy(context, redis);
    }

    @Override
    public void under(String resource, Runnable work) {
        try (Hold hold = lock.acquire(resource, PATIENCE).orElseThrow()) {
            if (!hold.isHeld()) {
                throw new IllegalStateException("Lost " + resource + " at once");
            }
            work.run();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
