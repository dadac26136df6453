package imyeomsu.lck.match.snapshot;

import imyeomsu.lck.common.testing.Stores;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/** What one copy of the service holds of seasons that have nothing but a name. */
final class Copy implements AutoCloseable {

    record Name(String name) {}

    final List<Object> told = new ArrayList<>();
    final AtomicInteger reads = new AtomicInteger();
    final Snapshots snapshots;
    final Resource<Name> names;
    final StringRedisTemplate redis;
    private final LettuceConnectionFactory connections;

    Copy(String schema, int redisPort) {
        var database = new DriverManagerDataSource(
                Stores.mysql().jdbcUrl(schema),
                Stores.mysql().username(),
                Stores.mysql().password());
        JdbcClient jdbc = JdbcClient.create(database);
        connections = new LettuceConnectionFactory(
                new RedisStandaloneConfiguration("127.0.0.1", redisPort),
                LettuceClientConfiguration.builder()
                        .commandTimeout(Duration.ofSeconds(2))
                        .build());
        connections.afterPropertiesSet();
        connections.start();
        redis = new StringRedisTemplate(connections);
        Shelf shelf = new Shelf(redis, JsonMapper.shared());
        Versions versions = new Versions(jdbc);
        SnapshotBuilder builder = new SnapshotBuilder(versions, shelf, new DataSourceTransactionManager(database));
        snapshots = new Snapshots(versions, builder, shelf, told::add);
        names = snapshots.ofSeason("name", Name.class, season -> {
            reads.incrementAndGet();
            return new Name(jdbc.sql("SELECT name FROM season WHERE id = ?")
                    .param(season)
                    .query(String.class)
                    .single());
        });
    }

    static Copy on(String schema) {
        return new Copy(schema, Stores.redis().port());
    }

    String name(String season) {
        return names.of(season).value().name();
    }

    @Override
    public void close() {
        connections.destroy();
    }
}
