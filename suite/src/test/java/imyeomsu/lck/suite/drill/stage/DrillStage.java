package imyeomsu.lck.suite.drill.stage;

import imyeomsu.lck.suite.bench.Http;
import imyeomsu.lck.suite.bench.Programs;
import imyeomsu.lck.suite.drill.history.Stored;
import imyeomsu.lck.suite.local.Apps;
import imyeomsu.lck.suite.process.ChildRecords;
import imyeomsu.lck.suite.process.Children;
import imyeomsu.lck.suite.process.FileTree;
import imyeomsu.lck.suite.process.Ports;
import imyeomsu.lck.suite.process.SuiteFailure;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All that a drill breaks: a MySQL that writes each commit to the disk, a Redis, one more for the sessions alone, and
 * copies of what is drilled. One for all drills of this JVM: what a drill has broken the next one finds whole.
 */
public final class DrillStage {

    /** Of the services that are started here and nowhere else. */
    public static final String SECRET = "a secret that is good enough for drills";

    private static final String PEER = "imyeomsu.lck.suite.bench.claims.peer.PeerApplication";
    private static final Duration TO_BE_KNOWN = Duration.ofSeconds(30);

    private static @Nullable DrillStage stage;

    private final Path home;
    private final Children children;
    private final Ports ports = new Ports();
    private final Store mysql;
    private final Store redis;
    private final Store sessions;
    private final Ground ground;
    private final Programs programs;
    private final Apps apps;
    private final Map<String, List<Copy>> copies = new HashMap<>();

    private DrillStage(Path root) {
        home = root.resolve("suite/target/drills/stage");
        ChildRecords records = new ChildRecords(home.resolve("run"));
        records.stopLeftOvers(Duration.ofSeconds(10));
        FileTree.delete(home);
        FileTree.create(home.resolve("logs"));
        children = new Children(records);
        programs = new Programs(root);
        apps = Apps.in(root, home.resolveSibling("apps"), home.resolve("logs"), children::start);
        mysql = Store.mysql(home.resolve("mysql"), ports.next());
        redis = Store.redis(home.resolve("redis"), ports.next());
        sessions = Store.redis(home.resolve("sessions"), ports.next());
        ground = new Ground(ports, home.resolve("logs"), children, mysql, redis);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    }

    /** Started when first asked for; stopped when the JVM ends. */
    public static synchronized DrillStage get() {
        if (stage == null) {
            stage = new DrillStage(Path.of("..").toAbsolutePath().normalize());
        }
        return stage;
    }

    /** Two copies of event-service. */
    public synchronized List<Copy> ours() {
        return copies.computeIfAbsent("event-service", service -> started(List.of(event(1), event(2))));
    }

    /** Two copies of the ancestor's way. */
    public synchronized List<Copy> old() {
        if (!copies.containsKey("peer")) {
            copies.put("peer", started(List.of(peer(1), peer(2))));
            addPeerMembers();
        }
        return copies.getOrDefault("peer", List.of());
    }

    /** Two gateways before our copies. */
    public synchronized List<Copy> gateways() {
        return copies.computeIfAbsent("gateway", service -> {
            List<String> behind =
                    ours().stream().map(copy -> copy.url().toString()).toList();
            List<String> arguments = IntStream.range(0, behind.size())
                    .mapToObj(i -> "--spring.cloud.discovery.client.simple.instances.event-service[%d].uri=%s"
                            .formatted(i, behind.get(i)))
                    .toList();
            return started(List.of(gateway(1, arguments), gateway(2, arguments)));
        });
    }

    /** Starts both ways side by side: on few cores they share them, and none waits for another. */
    public synchronized void startAll() {
        if (!copies.isEmpty()) {
            ours();
            old();
            return;
        }
        List<Copy> ours = List.of(event(1), event(2));
        List<Copy> old = List.of(peer(1), peer(2));
        ours.forEach(Copy::start);
        old.forEach(Copy::start);
        copies.put("event-service", started(ours));
        copies.put("peer", started(old));
        addPeerMembers();
    }

    public Store mysql() {
        return mysql;
    }

    public Store redis() {
        return redis;
    }

    /** Holds nothing but the sessions, unless a drill says otherwise. */
    public Store sessions() {
        return sessions;
    }

    /** One more Redis, which the caller closes. */
    public Store anotherRedis(String name) {
        return Store.redis(home.resolve(name), ports.next());
    }

    /** For what a drill leaves. */
    public Path reports() {
        return home.resolveSibling("reports");
    }

    /** For a folder that a copy reads. */
    public Path folder(String name) {
        Path folder = home.resolve(name);
        FileTree.create(folder);
        return folder;
    }

    /** Whatever the last drill left behind: all is well again, and every copy takes requests. */
    public synchronized void heal() {
        mysql.heal();
        redis.heal();
        sessions.heal();
        List<Copy> all = copies.values().stream().flatMap(List::stream).toList();
        all.forEach(Copy::heal);
        all.forEach(Copy::awaitReady);
    }

    /** A Hot Time that opens then, by the database's clock, and that each of these copies knows. */
    public Way.HotTime open(Way way, int stock, Duration opensIn, List<Copy> known) {
        Way.HotTime hotTime = ask(database -> way.open(database, stock, opensIn));
        if (way == Way.OURS) {
            known.forEach(copy ->
                    Http.await(copy.url().resolve("/api/v1/hot-times/" + hotTime.id()), 200, TO_BE_KNOWN, () -> {}));
        }
        return hotTime;
    }

    /** Coupons that were given out before the opening or after the close. */
    public int outsideItsWindow(Way.HotTime hotTime) {
        return ask(database -> {
            try (PreparedStatement statement = database.prepareStatement("SELECT COUNT(*) FROM lck_event.coupon"
                    + " JOIN lck_event.hot_time ON hot_time.id = coupon.hot_time_id"
                    + " WHERE hot_time.id = ? AND (issued_at < opens_at OR issued_at >= closes_at)")) {
                statement.setLong(1, hotTime.id());
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return row.getInt(1);
                }
            }
        });
    }

    public Stored read(Way.HotTime hotTime) {
        return ask(database -> hotTime.way().read(database, hotTime));
    }

    /** As an administrator does who adds a wave. */
    public void raise(Way.HotTime hotTime, int by) {
        ask(database -> {
            try (PreparedStatement statement = database.prepareStatement(
                    "UPDATE lck_event.hot_time SET stock = stock + ?, revision = revision + 1 WHERE id = ?")) {
                statement.setInt(1, by);
                statement.setLong(2, hotTime.id());
                return statement.executeUpdate();
            }
        });
    }

    private Copy event(int number) {
        return service("event-service", number, Program.of(apps.of("event-service"), List.of()));
    }

    private Copy peer(int number) {
        List<String> words = programs.peer(PEER, "event-service", "/peer/peer.yml");
        return service("peer", number, Program.of(home, words));
    }

    private Copy gateway(int number, List<String> arguments) {
        return service("gateway", number, Program.of(apps.of("gateway"), arguments));
    }

    private Copy service(String service, int number, Program program) {
        Map<String, String> environment = new HashMap<>();
        environment.put("COUPON_SECRET", SECRET);
        environment.put("MYSQL_USER", "root");
        environment.put("MYSQL_PASSWORD", "");
        environment.put("REDIS_PASSWORD", "");
        environment.put("LCK_SESSION_REDIS_URL", "redis://127.0.0.1:" + sessions.port());
        return new Copy(service + "-" + number, program, environment, ground);
    }

    private static List<Copy> started(List<Copy> copies) {
        copies.forEach(Copy::start);
        copies.forEach(Copy::awaitReady);
        return copies;
    }

    /** The old way looks its members up in its own table. */
    private void addPeerMembers() {
        ask(database -> {
            try (Statement statement = database.createStatement()) {
                statement.execute("SET SESSION cte_max_recursion_depth = 100000");
                return statement.executeUpdate("INSERT IGNORE INTO lck_peer.member (id, login_id, nickname)"
                        + " WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n WHERE id < 50000)"
                        + " SELECT id, CONCAT('fan', id), CONCAT('fan', id) FROM n");
            }
        });
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask(Connection database) throws SQLException;
    }

    /** By a connection of its own, past all wires: the database may have died since the last one. */
    private <T> T ask(Question<T> question) {
        String url = "jdbc:mysql://127.0.0.1:" + mysql.port() + "/?sslMode=DISABLED&allowPublicKeyRetrieval=true";
        try (Connection database = DriverManager.getConnection(url, "root", "")) {
            return question.ask(database);
        } catch (SQLException e) {
            throw new SuiteFailure("The drill's own question failed: " + e.getMessage(), e);
        }
    }

    private void stop() {
        children.startNoMore();
        List<Copy> all = new ArrayList<>();
        copies.values().forEach(all::addAll);
        all.parallelStream().forEach(Copy::close);
        sessions.close();
        redis.close();
        mysql.close();
    }
}
