package imyeomsu.lck.common.testing;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/**
 * A real Redis Cluster: three masters that share the slots, without replicas. Where one is killed, its slots are gone and
 * the others serve on. Its nodes are programs of the class path also where Docker runs: Linux on x86-64.
 */
public final class RedisCluster implements AutoCloseable {

    private static final int MASTERS = 3;
    private static final int SLOTS = 16_384;
    private static final int BUS = 10_000;

    private final List<RedisServer> masters;

    private RedisCluster(List<RedisServer> masters) {
        this.masters = masters;
    }

    /** Empty, in memory, on any free ports; ends with {@link #close()} or with the JVM. */
    public static RedisCluster start() {
        List<RedisServer> masters = new ArrayList<>();
        while (masters.size() < MASTERS) {
            masters.add(RedisServer.throwaway(
                    freePort(), List.of("--cluster-enabled", "yes", "--cluster-require-full-coverage", "no")));
        }
        RedisCluster cluster = new RedisCluster(masters);
        cluster.join();
        return cluster;
    }

    /** For {@code spring.data.redis.cluster.nodes}. */
    public String nodes() {
        return masters.stream().map(node -> node.host() + ":" + node.port()).collect(Collectors.joining(","));
    }

    /** The nodes, in the order of the slots that they serve. */
    public List<RedisServer> masters() {
        return List.copyOf(masters);
    }

    private void join() {
        for (int i = 0; i < MASTERS; i++) {
            int[] slots = IntStream.range(SLOTS * i / MASTERS, SLOTS * (i + 1) / MASTERS)
                    .toArray();
            with(masters.get(i), node -> {
                node.clusterAddSlots(slots);
                masters.forEach(other -> node.clusterMeet(other.host(), other.port()));
            });
        }
        masters.forEach(master -> with(master, node -> Awaitility.await().until(() -> isComplete(node.clusterInfo()))));
    }

    private static boolean isComplete(String info) {
        return info.contains("cluster_state:ok")
                && info.contains("cluster_known_nodes:" + MASTERS)
                && info.contains("cluster_slots_ok:" + SLOTS);
    }

    private static void with(RedisServer server, Consumer<RedisCommands<String, String>> work) {
        RedisClient client = RedisClient.create("redis://" + server.host() + ":" + server.port());
        try (StatefulRedisConnection<String, String> connection = client.connect()) {
            work.accept(connection.sync());
        } finally {
            client.shutdown();
        }
    }

    /** Its nodes talk on a port that is greater by 10000, which must be free too. */
    private static int freePort() {
        int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
        return isFree(port) && isFree(port + BUS) ? port : freePort();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    @Override
    public void close() {
        masters.forEach(RedisServer::close);
    }
}
