package imyeomsu.lck.suite.local;

import imyeomsu.lck.suite.process.Children;
import imyeomsu.lck.suite.process.FileTree;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The whole suite on this machine, from start to close; a failing start leaves nothing running. */
public final class LocalSuite implements AutoCloseable {

    private final SuiteOptions options;
    private final Progress progress;
    private final Ground ground;
    private final Children children;
    private final Stores stores;
    private final Thread hook = new Thread(this::close, "stop");
    private final CompletableFuture<String> death = new CompletableFuture<>();
    private volatile Fleet fleet = Fleet.none();
    private volatile @Nullable Training training;
    private volatile MySqlAddress mysql = new MySqlAddress("", "", "");
    private volatile RedisAddress redis = new RedisAddress("", 0);
    private boolean closed;

    private LocalSuite(SuiteOptions options, Ground ground, Progress progress) {
        this.options = options;
        this.ground = ground;
        this.progress = progress;
        children = new Children(ground.records());
        stores = new Stores(ground.state().data(), ground.records(), death::complete);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Returns once every copy takes requests. */
    public static LocalSuite start(SuiteOptions options, Progress progress) {
        LocalSuite suite = new LocalSuite(options, Ground.of(options, progress), progress);
        try {
            suite.start();
            return suite;
        } catch (RuntimeException e) {
            suite.close();
            throw e;
        }
    }

    /** Where browsers go: the first gateway. */
    public URI gateway() {
        return copy(Fleet.GATEWAY, 1).url();
    }

    /** All copies of a service, in the order of their numbers. */
    public List<ServiceCopy> copies(String service) {
        return fleet.copies(service);
    }

    /** One copy of a service, counted from 1. */
    public ServiceCopy copy(String service, int number) {
        return copies(service).get(number - 1);
    }

    public MySqlAddress mysql() {
        return mysql;
    }

    public RedisAddress redis() {
        return redis;
    }

    public Secrets secrets() {
        return ground.secrets();
    }

    public Path logs() {
        return ground.state().logs();
    }

    /** Completes with one line when a process ends that nobody asked to end. */
    public CompletableFuture<String> death() {
        return death;
    }

    /** Stops the gateways, then the services, then the stores. A second caller waits for the first. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        children.startNoMore();
        Training inTheBackground = training;
        if (inTheBackground != null) {
            inTheBackground.stop();
        }
        fleet.stop(progress);
        progress.doing("stores", "stopped", stores::close);
        ground.lock().close();
        forgetHook();
    }

    private void start() {
        Together together = new Together();
        together.run(() -> mysql = options.mysql.map(ExternalStores::checked).orElseGet(this::embeddedMySql));
        together.run(() -> redis = options.redis.map(ExternalStores::checked).orElseGet(this::embeddedRedis));
        Map<String, CompletableFuture<App>> unpacking = new HashMap<>();
        Fleet.ALL.forEach(service -> unpacking.put(service, together.begin(() -> unpacked(service))));
        together.await();

        Map<String, App> apps = new HashMap<>();
        unpacking.forEach((service, app) -> apps.put(service, app.join()));
        Wiring wiring = new Wiring(options, ground, environment(), children, dead -> death.complete(dead.obituary()));
        fleet = Fleet.of(apps, wiring);
        fleet.start(progress, options.oneByOne);
        FileTree.write(ground.state().whole(), "");
        if (options.makesArchives) {
            training = Training.begin(List.copyOf(apps.values()), wiring, progress);
        }
    }

    private App unpacked(String service) {
        return options.unpacked
                .map(folder -> new App(service, folder.resolve(service), JavaRuntime.current()))
                .orElseGet(() -> Apps.in(options.root, ground.state().apps(), logs(), children::start)
                        .of(service));
    }

    private MySqlAddress embeddedMySql() {
        return progress.getting("MySQL", "ready", stores::startMySql);
    }

    private RedisAddress embeddedRedis() {
        return progress.getting("Redis", "ready", stores::startRedis);
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("MYSQL_URL", mysql.url());
        environment.put("MYSQL_USER", mysql.user());
        environment.put("MYSQL_PASSWORD", mysql.password());
        environment.put("REDIS_HOST", redis.host());
        environment.put("REDIS_PORT", Integer.toString(redis.port()));
        if (options.redis.isEmpty()) {
            environment.put("REDIS_PASSWORD", "");
        }
        environment.put("COUPON_SECRET", secrets().coupon());
        environment.put("AUTH_SECRET", secrets().auth());
        environment.put("FIRST_ADMIN_LOGIN_ID", Secrets.ADMIN);
        environment.put("FIRST_ADMIN_PASSWORD", secrets().adminPassword());
        environment.putAll(options.environment);
        return environment;
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is ending: the hook is what runs here.
        }
    }
}
