package imyeomsu.lck.common.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

/** What the tests here ask of a store. */
final class StoresFixtures {

    private StoresFixtures() {}

    static void execute(MySqlServer mysql, String... statements) throws SQLException {
        try (Connection connection = connect(mysql);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The first column of the first row; empty where there is none. */
    static String query(MySqlServer mysql, String sql) throws SQLException {
        try (Connection connection = connect(mysql);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private static Connection connect(MySqlServer mysql) throws SQLException {
        return DriverManager.getConnection(mysql.jdbcUrl("fans"), mysql.username(), mysql.password());
    }

    static void put(String host, int port, String key, String value) {
        redis(host, port, template -> {
            template.opsForValue().set(key, value);
            return value;
        });
    }

    static @Nullable String get(RedisServer redis, String key) {
        return redis(
                redis.host(), redis.port(), template -> template.opsForValue().get(key));
    }

    static <T extends @Nullable Object> T redis(String host, int port, Function<StringRedisTemplate, T> use) {
        LettuceConnectionFactory connections = new LettuceConnectionFactory(host, port);
        connections.afterPropertiesSet();
        connections.start();
        try {
            return use.apply(new StringRedisTemplate(connections));
        } finally {
            connections.destroy();
        }
    }
}
