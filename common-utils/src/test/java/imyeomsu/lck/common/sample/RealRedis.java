package imyeomsu.lck.common.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.util.FileSystemUtils;
import redis.embedded.RedisServer;
import redis.embedded.core.ExecutableProvider;

/** One real Redis for all tests of this run. */
public final class RealRedis implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int PORT = start();

    public static int port() {
        return PORT;
    }

    /** A connection of the test's own, beside those of the application. */
    public static StringRedisTemplate client() {
        LettuceConnectionFactory connections = new LettuceConnectionFactory("localhost", PORT);
        connections.afterPropertiesSet();
        connections.start();
        return new StringRedisTemplate(connections);
    }

    /** Ends what {@link #client()} began. */
    public static void leave(StringRedisTemplate client) {
        ((LettuceConnectionFactory) client.getRequiredConnectionFactory()).destroy();
    }

    /** How often the server ran commands, by name, since the last reset; what this connection itself does aside. */
    public static Stream<String> commandsRun(StringRedisTemplate redis) {
        Properties stats =
                redis.execute(connection -> connection.serverCommands().info("commandstats"), true);
        return stats.stringPropertyNames().stream()
                .filter(name -> !name.matches("cmdstat_(info|config.*|hello|client.*)"))
                .map(name -> name.substring("cmdstat_".length()) + " "
                        + stats.getProperty(name).replaceAll("calls=(\\d+),.*", "$1"));
    }

    public static void forgetCommands(StringRedisTemplate redis) {
        redis.execute(
                connection -> {
                    connection.serverCommands().resetConfigStats();
                    return true;
                },
                true);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("spring.data.redis.port=" + PORT).applyTo(context);
    }

    private static int start() {
        try {
            Path home = Files.createTempDirectory("lck-redis");
            int port = freePort();
            RedisServer server = RedisServer.newRedisServer()
                    .executableProvider(ExecutableProvider.newJarResourceProvider(home.toFile()))
                    .port(port)
                    .bind("127.0.0.1")
                    .setting("save \"\"")
                    .setting("dir " + home)
                    .build();
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, home)));
            return port;
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private static void stop(RedisServer server, Path home) {
        try {
            server.stop();
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
