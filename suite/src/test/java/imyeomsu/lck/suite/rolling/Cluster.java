package imyeomsu.lck.suite.rolling;

import imyeomsu.lck.common.testing.MySqlServer;
import imyeomsu.lck.common.testing.RedisServer;
import imyeomsu.lck.suite.local.Apps;
import imyeomsu.lck.suite.process.ChildRecords;
import imyeomsu.lck.suite.process.Children;
import imyeomsu.lck.suite.process.Command;
import imyeomsu.lck.suite.process.FileTree;
import imyeomsu.lck.suite.process.Ports;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Services behind one address each, their pods, and the stores beneath them. */
final class Cluster implements AutoCloseable {

    /** Of the services that are started here and nowhere else. */
    static final String SECRET = "a secret that is good enough for rolling";

    static final String GATEWAY = "gateway";

    private static final List<String> JVM = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m");

    private final boolean patient;
    private final Path home;
    private final Children children;
    private final Ports ports = new Ports();
    private final Apps apps;
    private final MySqlServer mysql;
    private final RedisServer redis;
    private final Map<String, Balancer> addresses = new ConcurrentHashMap<>();
    private final List<Pod> started = new ArrayList<>();
    private final Thread hook = new Thread(this::stop, "stop");

    /** @param patient on a machine that may be busy with other things: services shall wait for it, not fail */
    Cluster(Path root, boolean patient) {
        this.patient = patient;
        home = root.resolve("suite/target/rolling");
        ChildRecords records = new ChildRecords(home.resolve("run"));
        records.stopLeftOvers(Duration.ofSeconds(10));
        FileTree.delete(home.resolve("logs"));
        FileTree.delete(home.resolve("mysql"));
        FileTree.create(home.resolve("logs"));
        children = new Children(records);
        apps = Apps.in(root, home.resolve("apps"), home.resolve("logs"), children::start);
        mysql = MySqlServer.start(home.resolve("mysql"));
        redis = RedisServer.throwaway();
        Runtime.getRuntime().addShutdownHook(hook);
    }

    MySqlServer mysql() {
        return mysql;
    }

    RedisServer redis() {
        return redis;
    }

    /** Where fans go. */
    URI door() {
        return address(GATEWAY).url();
    }

    Balancer address(String service) {
        return addresses.computeIfAbsent(service, first -> new Balancer());
    }

    /** Starts one without waiting; nobody is sent there. */
    synchronized Pod start(String service, StopTimes times) {
        int port = ports.next();
        int management = ports.next();
        Map<String, String> environment = new HashMap<>(environment());
        environment.put("PORT", Integer.toString(port));
        environment.put("MANAGEMENT_PORT", Integer.toString(management));
        environment.put(
                "SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE", times.phase().toSeconds() + "s");
        environment.put("LINGER", times.linger().toMillis() + "ms");
        String name = service + "-" + (started.size() + 1);
        var app = apps.of(service);
        Pod pod = new Pod(
                name,
                children.start(new Command(
                        name,
                        app.home(),
                        app.starting(JVM, arguments(service, times)),
                        environment,
                        home.resolve("logs").resolve(name + ".log"))),
                port,
                management);
        started.add(pod);
        return pod;
    }

    private static List<String> arguments(String service, StopTimes times) {
        return switch (service) {
            case GATEWAY ->
                List.of("--spring.cloud.gateway.server.webflux.httpclient.pool.max-life-time="
                        + times.life().toMillis() + "ms");
            // The shipped seasons as they were played, imported once.
            case "match-service" ->
                List.of("--role=serve,crawl,batch", "--lck.jobs.every=1d", "--lck.match.replay.season=");
            default -> List.of();
        };
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("MYSQL_URL", "jdbc:mysql://" + mysql.host() + ":" + mysql.port());
        environment.put("MYSQL_USER", mysql.username());
        environment.put("MYSQL_PASSWORD", mysql.password());
        environment.put("REDIS_HOST", redis.host());
        environment.put("REDIS_PORT", Integer.toString(redis.port()));
        environment.put("REDIS_PASSWORD", "");
        environment.put("COUPON_SECRET", SECRET);
        environment.put("AUTH_SECRET", SECRET);
        // Everybody comes from one address here.
        environment.put("LCK_EVENT_BUDGETS_ENABLED", "false");
        environment.put("LCK_AUTH_BUDGETS_ENABLED", "false");
        environment.put("LCK_AUTH_PASSWORD_STRENGTH", "10");
        if (patient) {
            environment.put("SPRING_DATA_REDIS_TIMEOUT", "20s");
            environment.put("SPRING_DATA_REDIS_CONNECT_TIMEOUT", "20s");
            environment.put("LCK_EVENT_CLAIMS_PATIENCE", "30s");
            environment.put("LCK_EVENT_CLAIMS_RESEND_FOR", "20s");
        }
        for (String service : List.of("auth-service", "match-service", "event-service")) {
            String variable = service.toUpperCase(Locale.ROOT).replace('-', '_');
            environment.put(variable + "_URI", address(service).url().toString());
            environment.put(variable + "_URL", address(service).url().toString());
        }
        return environment;
    }

    @Override
    public void close() throws IOException {
        stop();
        Runtime.getRuntime().removeShutdownHook(hook);
        for (Balancer address : addresses.values()) {
            address.close();
        }
    }

    private void stop() {
        children.startNoMore();
        List.copyOf(started).parallelStream().filter(pod -> pod.child().alive()).forEach(pod -> pod.child()
                .kill());
        redis.close();
        mysql.close();
    }
}
