package imyeomsu.lck.suite.drill.stage;

import imyeomsu.lck.suite.bench.Http;
import imyeomsu.lck.suite.process.Child;
import imyeomsu.lck.suite.process.Children;
import imyeomsu.lck.suite.process.Command;
import imyeomsu.lck.suite.process.SuiteFailure;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One copy of a service with wires of its own to the stores: it can be killed, paused and started again on its ports. */
public final class Copy {

    private static final Duration TO_START = Duration.ofMinutes(5);
    private static final int STARTED_AGAIN = 3;
    private static final Duration TO_STOP = Duration.ofSeconds(30);

    private final String name;
    private final Program program;
    private final Map<String, String> environment;
    private final int port;
    private final int management;
    private final Path logs;
    private final Children children;
    private final Wire database;
    private final Wire redis;
    private final int redisPort;
    private Map<String, String> changes = Map.of();
    private @Nullable Program otherProgram;
    private volatile @Nullable Child child;
    private boolean paused;

    Copy(String name, Program program, Map<String, String> environment, Ground ground) {
        this.name = name;
        this.program = program;
        this.environment = environment;
        this.port = ground.ports().next();
        this.management = ground.ports().next();
        this.logs = ground.logs();
        this.children = ground.children();
        this.database = new Wire(ground.mysql().port());
        this.redisPort = ground.redis().port();
        this.redis = new Wire(redisPort);
    }

    public String name() {
        return name;
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public Wire database() {
        return database;
    }

    public Wire redis() {
        return redis;
    }

    /** With these variables from its next start on. */
    public synchronized Copy with(Map<String, String> variables) {
        changes = variables;
        return this;
    }

    /** As this program from its next start on; as its own again where there is none. */
    public synchronized Copy as(@Nullable Program other) {
        otherProgram = other;
        return this;
    }

    public Program program() {
        return program;
    }

    public synchronized boolean alive() {
        Child current = child;
        return current != null && current.alive();
    }

    /** Without waiting until it takes requests. */
    public synchronized void start() {
        if (!alive()) {
            Program now = otherProgram == null ? program : otherProgram;
            Path log = logs.resolve(name + ".log");
            child = children.start(new Command(name, now.directory(), now.words(), variables(), log));
        }
    }

    private Map<String, String> variables() {
        Map<String, String> variables = new HashMap<>(environment);
        variables.put("PORT", Integer.toString(port));
        variables.put("MANAGEMENT_PORT", Integer.toString(management));
        variables.put("MYSQL_URL", "jdbc:mysql://127.0.0.1:" + database.port());
        variables.put("REDIS_HOST", "127.0.0.1");
        variables.put("REDIS_PORT", Integer.toString(redis.port()));
        variables.putAll(changes);
        return variables;
    }

    /**
     * Returns once it takes requests. One that dies because a store dies while it starts is started again, as whatever
     * watches over processes does.
     */
    public void awaitReady() {
        URI readiness = URI.create("http://127.0.0.1:" + management + "/actuator/health/readiness");
        AtomicInteger again = new AtomicInteger();
        Http.await(readiness, 200, TO_START, () -> {
            Child current = child;
            if (current == null) {
                throw new SuiteFailure(name + " was not started");
            }
            if (!current.alive()) {
                if (again.incrementAndGet() > STARTED_AGAIN) {
                    throw new SuiteFailure(current.obituary());
                }
                start();
            }
        });
    }

    /** {@code kill -9}. */
    public synchronized void kill() {
        Child current = child;
        if (current != null) {
            current.kill();
            paused = false;
        }
    }

    /** {@code SIGSTOP}. */
    public synchronized void pause() {
        Child current = child;
        if (current != null) {
            current.pause();
            paused = true;
        }
    }

    public synchronized void resume() {
        Child current = child;
        if (current != null && paused) {
            current.resume();
            paused = false;
        }
    }

    /** {@code SIGTERM}: it may finish what it is doing. */
    public synchronized void stop() {
        resume();
        Child current = child;
        if (current != null) {
            current.stop(TO_STOP);
        }
    }

    /** As every drill may expect it, but for waiting until it is ready. */
    void heal() {
        database.mend();
        redis.mend();
        redis.lead(redisPort);
        resume();
        start();
    }

    void close() {
        stop();
        database.close();
        redis.close();
    }
}
