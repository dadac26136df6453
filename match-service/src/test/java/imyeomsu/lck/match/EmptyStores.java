package imyeomsu.lck.match;

import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Empties the stores of a test. */
@TestConfiguration(proxyBeanMethods = false)
public class EmptyStores {

    private static final List<String> KEPT = List.of(
            "flyway_schema_history",
            "match_feed",
            "BATCH_JOB_SEQ",
            "BATCH_JOB_EXECUTION_SEQ",
            "BATCH_STEP_EXECUTION_SEQ",
            "BATCH_JOB_INSTANCE_SEQ");

    private final JdbcTemplate jdbc;
    private final RedisConnectionFactory redis;

    EmptyStores(JdbcTemplate jdbc, RedisConnectionFactory redis) {
        this.jdbc = jdbc;
        this.redis = redis;
    }

    public void empty() {
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("SET FOREIGN_KEY_CHECKS = 0");
                for (String table : tables()) {
                    statement.execute("DELETE FROM " + table);
                }
                statement.execute("SET FOREIGN_KEY_CHECKS = 1");
                statement.execute("UPDATE match_feed SET last_number = 0");
            }
            return null;
        });
        emptyRedis();
    }

    public void emptyRedis() {
        try (RedisConnection connection = redis.getConnection()) {
            connection.serverCommands().flushDb();
        }
    }

    private List<String> tables() {
        return jdbc
                .queryForList(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()",
                        String.class)
                .stream()
                .filter(table -> !KEPT.contains(table))
                .toList();
    }
}
