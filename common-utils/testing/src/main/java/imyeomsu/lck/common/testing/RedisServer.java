package imyeomsu.lck.common.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * A real Redis 7, reached from this machine alone, without a password. Without Docker it needs Linux on x86-64.
 *
 * <p>It ends with {@link #close()} or with the JVM, however that ends. It is for development and tests only.
 */
public final class RedisServer implements AutoCloseable {

    private static final Resource BINARY = new Resource(
            "redis-server-7.0.9-linux-amd64", "de2b4cbcd7e52bacb778c157266f003c5e4c797104cdeeeb52214addff8bf1bb");

    private final String host;
    private final int port;
    private final Runnable end;

    RedisServer(String host, int port, Runnable end) {
        this.host = host;
        this.port = port;
        this.end = end;
    }

    /** On any free port, with the data of this directory. */
    public static RedisServer start(Path dataDirectory) {
        return start(dataDirectory, 0);
    }

    /**
     * Starts with the data of this directory, so that sessions live through a restart.
     *
     * @param port 0 for any that is free
     */
    public static RedisServer start(Path dataDirectory, int port) {
        return start(DataFolder.persistent(dataDirectory), port, List.of());
    }

    /** Empty, on any free port; keeps everything in memory. */
    public static RedisServer throwaway() {
        return start(DataFolder.throwaway(Cache.user()), 0, List.of());
    }

    /** Empty, on this port, with more settings. */
    static RedisServer throwaway(int port, List<String> settings) {
        return start(DataFolder.throwaway(Cache.user()), port, settings);
    }

    /** Watches this master, with two more of its kind: two of three have to agree that it is gone. */
    static RedisServer sentinel(String name, RedisServer master) {
        DataFolder folder = DataFolder.throwaway(Cache.user());
        StoreProcess process = StoreProcess.start(folder, 0, () -> {
            Files.createDirectories(folder.data());
            Path binary = binary(Cache.user());
            Path settings = folder.data().resolve("sentinel.conf");
            return new StoreProgram("redis-sentinel", "+monitor master", chosen -> {
                writeSentinel(settings, chosen, name, master);
                // The same program has both parts.
                return List.of(binary.toString(), settings.toString(), "--sentinel");
            });
        });
        return new RedisServer("127.0.0.1", process.port(), process::close);
    }

    private static void writeSentinel(Path settings, int port, String name, RedisServer master) {
        List<String> lines = List.of(
                "port " + port,
                "bind 127.0.0.1",
                "set-proc-title no",
                "dir " + settings.getParent(),
                "sentinel monitor " + name + " " + master.host() + " " + master.port() + " 2",
                "sentinel down-after-milliseconds " + name + " 1000",
                "sentinel failover-timeout " + name + " 5000");
        try {
            Files.write(settings, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RedisServer start(DataFolder folder, int port, List<String> settings) {
        StoreProcess process = StoreProcess.start(folder, port, () -> {
            Files.createDirectories(folder.data());
            Path binary = binary(Cache.user());
            return new StoreProgram(
                    "redis-server", "Ready to accept connections", chosen -> command(binary, folder, chosen, settings));
        });
        return new RedisServer("127.0.0.1", process.port(), process::close);
    }

    private static List<String> command(Path binary, DataFolder folder, int port, List<String> settings) {
        List<String> command = new ArrayList<>();
        command.add(binary.toString());
        command.addAll(List.of("--dir", folder.data().toString()));
        command.addAll(List.of("--bind", "127.0.0.1", "--port", Integer.toString(port)));
        command.addAll(List.of("--save", "", "--appendonly", folder.throwaway() ? "no" : "yes"));
        // A coupon or a session must never be dropped to make room.
        command.addAll(List.of("--maxmemory-policy", "noeviction"));
        // Keeps its arguments readable, by which the next store here knows it.
        command.addAll(List.of("--set-proc-title", "no"));
        command.addAll(settings);
        return command;
    }

    private static Path binary(Cache cache) {
        return cache.folder("redis-7.0.9-" + BINARY.shortSum(), folder -> {
                    Path binary = folder.resolve("redis-server");
                    Files.write(binary, BINARY.bytes());
                    Files.setPosixFilePermissions(binary, PosixFilePermissions.fromString("rwxr-xr-x"));
                })
                .resolve("redis-server");
    }

    public String host() {
        return host;
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        end.run();
    }
}
