package imyeomsu.lck.suite.bench;

import imyeomsu.lck.common.testing.RedisServer;
import imyeomsu.lck.suite.process.Child;
import imyeomsu.lck.suite.process.ChildRecords;
import imyeomsu.lck.suite.process.Children;
import imyeomsu.lck.suite.process.Command;
import imyeomsu.lck.suite.process.Ports;
import imyeomsu.lck.suite.process.SuiteFailure;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that runs while something is measured: one MySQL that writes each commit to the disk, one Redis, and the
 * servers that the benchmark asks for.
 */
public final class Stage implements AutoCloseable {

    /** Of all services; who makes tickets or codes by himself needs it too. */
    public static final String COUPON_SECRET = "a secret that is good enough for a benchmark";

    private static final Duration PATIENCE_WITH_LEFT_OVERS = Duration.ofSeconds(10);

    private final BenchSettings settings;
    private final Home home;
    private final Path logs;
    private final Ports ports = new Ports();
    private final Children children;
    private final BenchStores stores;
    private final List<Server> servers = new ArrayList<>();
    private final List<RedisServer> moreRedis = new ArrayList<>();
    private final Thread hook = new Thread(this::stop, "stop");

    /** @param name of the benchmark, and of the directory where it leaves its logs */
    public Stage(BenchSettings settings, String name) {
        this.settings = settings;
        home = new Home(name);
        ChildRecords records = new ChildRecords(home.folder("run"));
        records.stopLeftOvers(PATIENCE_WITH_LEFT_OVERS);
        home.clear();
        logs = home.folder("logs");
        children = new Children(records);
        stores = BenchStores.start(home.folder("data"));
        Runtime.getRuntime().addShutdownHook(hook);
    }

    public BenchStores stores() {
        return stores;
    }

    public Home home() {
        return home;
    }

    public Programs programs() {
        return new Programs(home.root());
    }

    /**
     * Starts a Spring Boot application without waiting.
     *
     * @param environment what it is told otherwise than all others
     */
    public Server service(String name, List<String> program, Map<String, String> environment) {
        int port = ports.next();
        int management = ports.next();
        Map<String, String> more = new HashMap<>(environment);
        more.put("PORT", Integer.toString(port));
        more.put("MANAGEMENT_PORT", Integer.toString(management));
        Command command = java(name, program, more);
        return remember(new Server(
                () -> children.start(command), local(port, ""), local(management, "/actuator/health/readiness")));
    }

    /** Starts a program of this very class path without waiting; it is told its port and answers 200 at its root. */
    public Server program(Class<?> main) {
        int port = ports.next();
        List<String> words = List.of(
                settings.java(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                Integer.toString(port));
        return server(main.getSimpleName(), words, port, "/");
    }

    /** Another Redis, empty and in memory alone. */
    public RedisServer redis() {
        RedisServer redis = RedisServer.throwaway();
        moreRedis.add(redis);
        return redis;
    }

    /** Starts another server without waiting. */
    public Server server(String name, List<String> words, int port, String readiness) {
        Command command = new Command(name, logs, words, Map.of(), logs.resolve(name + ".log"));
        return remember(new Server(() -> children.start(command), local(port, ""), local(port, readiness)));
    }

    private Server remember(Server server) {
        servers.add(server);
        return server;
    }

    public int freePort() {
        return ports.next();
    }

    public void awaitReady() {
        servers.forEach(Server::awaitReady);
    }

    /** Runs a Spring Boot application that ends by itself. */
    public void runToEnd(String name, List<String> program, Duration patience) {
        Child child = children.start(java(name, program, Map.of()));
        if (!child.succeedsWithin(patience)) {
            throw new SuiteFailure(child.obituary());
        }
    }

    private Command java(String name, List<String> program, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(stores.environment());
        environment.putAll(settings.patience());
        environment.putAll(more);
        environment.put("COUPON_SECRET", COUPON_SECRET);
        // All requests of a benchmark come from one address, more than any budget allows.
        environment.put("LCK_EVENT_BUDGETS_ENABLED", "false");
        List<String> words = new ArrayList<>(List.of(settings.java()));
        words.addAll(settings.jvmFlags());
        words.addAll(program);
        return new Command(name, logs, words, environment, logs.resolve(name + ".log"));
    }

    private static URI local(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(hook);
    }

    private void stop() {
        children.startNoMore();
        servers.forEach(Server::stop);
        moreRedis.forEach(RedisServer::close);
        stores.close();
    }
}
