package imyeomsu.lck.suite.bench;

import imyeomsu.lck.common.testing.MySqlServer;
import imyeomsu.lck.common.testing.RedisServer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

/** One MySQL that writes each commit to the disk, and one Redis. */
public final class BenchStores implements AutoCloseable {

    private final MySqlServer mysql;
    private final RedisServer redis;

    private BenchStores(MySqlServer mysql, RedisServer redis) {
        this.mysql = mysql;
        this.redis = redis;
    }

    static BenchStores start(Path data) {
        MySqlServer mysql = MySqlServer.start(data.resolve("mysql"));
        // In memory alone: the old way writes there with every claim, and is not to pay for a log that it never had.
        return new BenchStores(mysql, RedisServer.throwaway());
    }

    public MySqlServer mysql() {
        return mysql;
    }

    public RedisServer redis() {
        return redis;
    }

    public void inRedis(Consumer<StringRedisTemplate> task) {
        inRedis(redis, task);
    }

    public static void inRedis(RedisServer redis, Consumer<StringRedisTemplate> task) {
        LettuceConnectionFactory connections = new LettuceConnectionFactory(redis.host(), redis.port());
        connections.afterPropertiesSet();
        connections.start();
        try {
            task.accept(new StringRedisTemplate(connections));
        } finally {
            connections.destroy();
        }
    }

    /** Where a service finds them. */
    Map<String, String> environment() {
        return Map.of(
                "MYSQL_URL", "jdbc:mysql://" + mysql.host() + ":" + mysql.port(),
                "MYSQL_USER", mysql.username(),
                "MYSQL_PASSWORD", mysql.password(),
                "REDIS_HOST", redis.host(),
                "REDIS_PORT", Integer.toString(redis.port()),
                "REDIS_PASSWORD", "");
    }

    /** Where a service finds another Redis. */
    public static Map<String, String> environment(RedisServer other) {
        return Map.of("REDIS_HOST", other.host(), "REDIS_PORT", Integer.toString(other.port()));
    }

    /** Their processes, for the CPU time; none where they run in containers. */
    public Map<String, Long> processes() {
        return processes(redis);
    }

    /** With another Redis in place of this one. */
    public Map<String, Long> processes(RedisServer other) {
        Map<String, Long> found = new HashMap<>();
        ProcessHandle.current().descendants().forEach(process -> {
            String command = process.info().command().orElse("");
            if (command.endsWith("mysqld")) {
                found.put("mysql", process.pid());
            } else if (command.endsWith("redis-server") && listensOn(process, other.port())) {
                found.put("redis", process.pid());
            }
        });
        return found;
    }

    private static boolean listensOn(ProcessHandle process, int port) {
        return List.of(process.info().arguments().orElse(new String[0])).contains(Integer.toString(port));
    }

    @Override
    public void close() {
        redis.close();
        mysql.close();
    }
}
