package imyeomsu.lck.suite.bench;

import imyeomsu.lck.common.testing.MySqlServer;
import imyeomsu.lck.common.testing.RedisServer;
import imyeomsu.lck.suite.process.ChildRecords;
import imyeomsu.lck.suite.process.Children;
import imyeomsu.lck.suite.process.Command;
import imyeomsu.lck.suite.process.FileTree;
import imyeomsu.lck.suite.process.Ports;
import imyeomsu.lck.suite.process.SuiteFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that runs while claims are measured: one MySQL that writes each commit to the disk, one Redis, the two
 * services and a gateway before each.
 */
final class Stage implements AutoCloseable {

    private static final Duration PATIENCE_WITH_LEFT_OVERS = Duration.ofSeconds(10);

    private final BenchSettings settings;
    private final Path root;
    private final Path logs;
    private final Ports ports = new Ports();
    private final Children children;
    private final MySqlServer mysql;
    private final RedisServer redis;
    private final List<Server> servers = new ArrayList<>();
    private final Thread hook = new Thread(this::stop, "stop");

    Stage(BenchSettings settings, Path root) {
        this.settings = settings;
        this.root = root;
        Path home = root.resolve("suite/target/bench");
        logs = home.resolve("logs");
        Path data = home.resolve("data");
        ChildRecords records = new ChildRecords(home.resolve("run"));
        records.stopLeftOvers(PATIENCE_WITH_LEFT_OVERS);
        FileTree.delete(data);
        FileTree.delete(logs);
        FileTree.create(data);
        FileTree.create(logs);
        children = new Children(records);
        mysql = MySqlServer.start(data.resolve("mysql"));
        // In memory alone: the old way writes there with every claim, and is not to pay for a log that it never had.
        redis = RedisServer.throwaway();
        Runtime.getRuntime().addShutdownHook(hook);
    }

    MySqlServer mysql() {
        return mysql;
    }

    RedisServer redis() {
        return redis;
    }

    /** Starts both services and both gateways at once, and waits for all. */
    Map<CouponTable, Side> start() {
        Server event = server("event-service", jar("event-service"), Map.of());
        Server peer = server("peer", peer(), Map.of());
        Server ourGateway = server("gateway", jar("gateway"), before(event));
        Server peerGateway = server("gateway-of-peer", jar("gateway"), before(peer));
        servers.forEach(Server::awaitReady);
        return Map.of(
                CouponTable.OURS, new Side(CouponTable.OURS, event, ourGateway),
                CouponTable.PEER, new Side(CouponTable.PEER, peer, peerGateway));
    }

    private Server server(String name, List<String> program, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("MYSQL_URL", "jdbc:mysql://" + mysql.host() + ":" + mysql.port());
        environment.put("MYSQL_USER", mysql.username());
        environment.put("MYSQL_PASSWORD", mysql.password());
        environment.put("REDIS_HOST", redis.host());
        environment.put("REDIS_PORT", Integer.toString(redis.port()));
        environment.put("REDIS_PASSWORD", "");
        environment.put("COUPON_SECRET", "a secret that is good enough for a benchmark");
        List<String> words = new ArrayList<>(List.of(settings.java()));
        words.addAll(settings.jvmFlags());
        words.addAll(program);
        Command command = new Command(name, logs, words, environment, logs.resolve(name + ".log"));
        Server server = Server.start(command, ports.next(), ports.next(), children);
        servers.add(server);
        return server;
    }

    private static Map<String, String> before(Server service) {
        return Map.of("EVENT_SERVICE_URI", service.url().toString());
    }

    private List<String> jar(String service) {
        Path jar = root.resolve(service).resolve("target").resolve(service + "-0.1.0-SNAPSHOT.jar");
        if (!Files.exists(jar)) {
            throw new SuiteFailure(service + " is not built: no " + jar + ". Run ./mvnw -DskipTests package first.");
        }
        return List.of("-jar", jar.toString());
    }

    /** On this JVM's own class path, with the very settings of event-service beneath its own. */
    private List<String> peer() {
        Path settings = root.resolve("event-service/src/main/resources/application.yml");
        return List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "imyeomsu.lck.suite.bench.peer.PeerApplication",
                "--spring.config.location=file:" + settings + ",classpath:/peer/peer.yml");
    }

    /** The stores' processes, for their CPU time; none where they run in containers. */
    Map<String, Long> stores() {
        Map<String, Long> found = new HashMap<>();
        ProcessHandle.current()
                .descendants()
                .forEach(process -> process.info().command().ifPresent(command -> {
                    if (command.endsWith("mysqld")) {
                        found.put("mysql", process.pid());
                    } else if (command.endsWith("redis-server")) {
                        found.put("redis", process.pid());
                    }
                }));
        return found;
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(hook);
    }

    private void stop() {
        children.startNoMore();
        servers.forEach(Server::stop);
        redis.close();
        mysql.close();
    }
}
