package imyeomsu.lck.suite.bench;

import imyeomsu.lck.common.testing.RedisServer;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.data.redis.core.RedisCallback;

/** What Redis ran, by its own count. */
public final class RedisCommands {

    /** What this counting itself asks for, and what greets and watches connections. */
    private static final String OWN = "cmdstat_(info|config.*|hello|client.*|ping)";

    private final RedisServer redis;

    public RedisCommands(RedisServer redis) {
        this.redis = redis;
    }

    public void forget() {
        BenchStores.inRedis(
                redis,
                template -> template.execute((RedisCallback<Boolean>) connection -> {
                    connection.serverCommands().resetConfigStats();
                    return true;
                }));
    }

    public Map<String, Double> per(long times) {
        Map<String, Double> commands = new TreeMap<>();
        BenchStores.inRedis(redis, template -> {
            Properties stats = Objects.requireNonNull(template.execute((RedisCallback<Properties>)
                    connection -> connection.serverCommands().info("commandstats")));
            stats.stringPropertyNames().stream()
                    .filter(name -> !name.matches(OWN))
                    .forEach(name ->
                            commands.put(name.substring("cmdstat_".length()), calls(stats.getProperty(name)) / times));
        });
        return commands;
    }

    private static double calls(String stat) {
        return Double.parseDouble(stat.replaceAll("calls=(\\d+),.*", "$1"));
    }
}
