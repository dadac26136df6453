package imyeomsu.lck.common.testing;

import io.lettuce.core.KillArgs;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.sentinel.api.StatefulRedisSentinelConnection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/**
 * A real Redis with a replica, watched by three Sentinels that make the replica the master where the master is gone for
 * a second. They are programs of the class path also where Docker runs: Linux on x86-64.
 */
public final class RedisSentinels implements AutoCloseable {

    private static final String NAME = "lck";
    private static final int SENTINELS = 3;

    private final RedisServer master;
    private final RedisServer replica;
    private final List<RedisServer> sentinels;

    private RedisSentinels(RedisServer master, RedisServer replica, List<RedisServer> sentinels) {
        this.master = master;
        this.replica = replica;
        this.sentinels = sentinels;
    }

    /** Empty, in memory, on any free ports; ends with {@link #close()} or with the JVM. */
    public static RedisSentinels start() {
        RedisServer master = RedisServer.throwaway();
        RedisServer replica =
                RedisServer.throwaway(0, List.of("--replicaof", master.host(), Integer.toString(master.port())));
        // A Sentinel asks for replicas at once and then each ten seconds.
        awaitLink(replica, "up");
        List<RedisServer> sentinels = new ArrayList<>();
        while (sentinels.size() < SENTINELS) {
            sentinels.add(RedisServer.sentinel(NAME, master));
        }
        RedisSentinels started = new RedisSentinels(master, replica, sentinels);
        started.awaitAcquaintance();
        return started;
    }

    /** For {@code spring.data.redis.sentinel.master}. */
    public String name() {
        return NAME;
    }

    /** For {@code spring.data.redis.sentinel.nodes}. */
    public String nodes() {
        return sentinels.stream().map(node -> node.host() + ":" + node.port()).collect(Collectors.joining(","));
    }

    /** What is written from now on, the replica does not learn. */
    public void cutTheReplicaOff() {
        // The master knows no password, so it refuses whoever comes with one.
        ask(replica, connection -> {
            connection.sync().configSet("masterauth", "a password that nobody knows");
            connection.sync().clientKill(KillArgs.Builder.typeMaster());
            return true;
        });
        awaitLink(replica, "down");
    }

    /** Kills the first master, and waits until its replica is the master for all. */
    public void failOver() {
        master.close();
        sentinels.forEach(
                sentinel -> Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> {
                    Map<String, String> known = master(sentinel);
                    return known.get("port").equals(Integer.toString(replica.port()));
                }));
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> replication(replica)
                .contains("role:master"));
    }

    private void awaitAcquaintance() {
        sentinels.forEach(
                sentinel -> Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> {
                    Map<String, String> known = master(sentinel);
                    return known.get("num-slaves").equals("1")
                            && known.get("num-other-sentinels").equals(Integer.toString(SENTINELS - 1));
                }));
    }

    private static void awaitLink(RedisServer replica, String state) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> replication(replica)
                .contains("master_link_status:" + state));
    }

    private static String replication(RedisServer server) {
        return ask(server, connection -> connection.sync().info("replication"));
    }

    private static Map<String, String> master(RedisServer sentinel) {
        RedisClient client = RedisClient.create();
        try (StatefulRedisSentinelConnection<String, String> connection =
                client.connectSentinel(RedisURI.create(sentinel.host(), sentinel.port()))) {
            return connection.sync().master(NAME);
        } finally {
            client.shutdown(Duration.ZERO, Duration.ZERO);
        }
    }

    private static <T> T ask(RedisServer server, Function<StatefulRedisConnection<String, String>, T> question) {
        RedisClient client = RedisClient.create("redis://" + server.host() + ":" + server.port());
        try (StatefulRedisConnection<String, String> connection = client.connect()) {
            return question.apply(connection);
        } finally {
            client.shutdown(Duration.ZERO, Duration.ZERO);
        }
    }

    @Override
    public void close() {
        sentinels.forEach(RedisServer::close);
        replica.close();
        master.close();
    }
}
