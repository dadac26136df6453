package imyeomsu.lck.common.lock;

import static org.awaitility.Awaitility.await;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import redis.embedded.RedisServer;
import redis.embedded.core.ExecutableProvider;

/** Three real masters that share the slots. */
record RealCluster(List<Integer> ports, List<RedisServer> servers, Path home) {

    private static final int SLOTS = 16_384;

    static RealCluster start() {
        try {
            Path home = Files.createTempDirectory("lck-cluster");
            List<Integer> ports =
                    Stream.generate(RealCluster::freePort).distinct().limit(3).toList();
            RealCluster cluster = new RealCluster(
                    ports, ports.stream().map(port -> server(home, port)).toList(), home);
            Runtime.getRuntime().addShutdownHook(new Thread(cluster::stop));
            cluster.join();
            return cluster;
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    String nodes() {
        return ports.stream().map(port -> "127.0.0.1:" + port).collect(Collectors.joining(","));
    }

    void stop() {
        try {
            for (RedisServer server : servers) {
                server.stop();
            }
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private void join() {
        for (int i = 0; i < ports.size(); i++) {
            int[] slots = IntStream.range(SLOTS * i / ports.size(), SLOTS * (i + 1) / ports.size())
                    .toArray();
            with(ports.get(i), node -> {
                node.clusterAddSlots(slots);
                ports.forEach(port -> node.clusterMeet("127.0.0.1", port));
            });
        }
        for (int port : ports) {
            with(port, node -> await().until(() -> node.clusterInfo().contains("cluster_state:ok")
                    && node.clusterInfo().contains("cluster_known_nodes:" + ports.size())));
        }
    }

    private static void with(int port, Consumer<RedisCommands<String, String>> work) {
        RedisClient client = RedisClient.create("redis://127.0.0.1:" + port);
        try (StatefulRedisConnection<String, String> connection = client.connect()) {
            work.accept(connection.sync());
        } finally {
            client.shutdown();
        }
    }

    private static RedisServer server(Path home, int port) {
        try {
            Path folder = Files.createDirectory(home.resolve(Integer.toString(port)));
            RedisServer server = RedisServer.newRedisServer()
                    .executableProvider(ExecutableProvider.newJarResourceProvider(folder.toFile()))
                    .port(port)
                    .bind("127.0.0.1")
                    .setting("save \"\"")
                    .setting("dir " + folder)
                    .setting("cluster-enabled yes")
                    .build();
            server.start();
            return server;
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** Its nodes talk on a port that is greater by 10000, which must be free too. */
    private static int freePort() {
        int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
        return isFree(port) && isFree(port + 10_000) ? port : freePort();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
