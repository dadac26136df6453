package imyeomsu.lck.suite.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What to start, and where its files live. Without a word: one copy of each service on embedded stores. */
public final class SuiteOptions {

    /**
     * Gives the fastest start; for load and benchmarks take {@link #fullSpeed()}. A JVM whose first heap has no room for the
     * objects of its class cache does not start, and on a small machine the first heap is small.
     */
    private static final List<String> FAST_START =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms64m", "-Xmx256m");

    final Path root;
    final Path state;
    final Map<String, Integer> replicas = new HashMap<>();
    final Map<String, String> environment = new LinkedHashMap<>();
    int gatewayPort;
    boolean fresh;
    boolean makesArchives;
    boolean oneByOne;
    Duration toBeReady = Duration.ofMinutes(4);
    List<String> jvm = FAST_START;
    Optional<MySqlAddress> mysql = Optional.empty();
    Optional<RedisAddress> redis = Optional.empty();
    Optional<Path> unpacked = Optional.empty();

    private SuiteOptions(Path root, Path state) {
        this.root = root.toAbsolutePath().normalize();
        this.state = state.toAbsolutePath().normalize();
    }

    /**
     * @param root the project, with each service's jar built
     * @param state where data, logs and unpacked services are kept; one running suite each
     */
    public static SuiteOptions of(Path root, Path state) {
        return new SuiteOptions(root, state);
    }

    /** Copies of a service, 1 unless told otherwise. */
    public SuiteOptions replicas(String service, int copies) {
        replicas.put(service, copies);
        return this;
    }

    /** The first gateway's port, further ones take the next; any free port unless told otherwise. */
    public SuiteOptions gatewayPort(int port) {
        gatewayPort = port;
        return this;
    }

    /** Begins with empty embedded stores. */
    public SuiteOptions fresh(boolean wanted) {
        fresh = wanted;
        return this;
    }

    /** Makes missing class archives in the background once all is ready. */
    public SuiteOptions makesArchives(boolean wanted) {
        makesArchives = wanted;
        return this;
    }

    /** The JVM's own compilers and collector in place of those chosen for a fast start. */
    public SuiteOptions fullSpeed() {
        return jvm(List.of("-Xmx512m"));
    }

    public SuiteOptions jvm(List<String> flags) {
        jvm = List.copyOf(flags);
        return this;
    }

    /** A variable for all services. */
    public SuiteOptions environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    public SuiteOptions mysql(MySqlAddress address) {
        mysql = Optional.of(address);
        return this;
    }

    public SuiteOptions redis(RedisAddress address) {
        redis = Optional.of(address);
        return this;
    }

    /** Starts a copy when the one before it is ready, rather than all at once. */
    public SuiteOptions oneByOne(boolean wanted) {
        oneByOne = wanted;
        return this;
    }

    /** How long a copy may take until it is ready; 4 minutes unless told otherwise. */
    public SuiteOptions toBeReady(Duration most) {
        toBeReady = most;
        return this;
    }

    /** Services that are unpacked already, each in a folder of its name, in place of their jars. */
    public SuiteOptions unpacked(Path folder) {
        unpacked = Optional.of(folder);
        return this;
    }

    int replicasOf(String service) {
        return replicas.getOrDefault(service, 1);
    }
}
