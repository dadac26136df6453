package imyeomsu.lck.suite.local;

import imyeomsu.lck.common.testing.MySqlServer;
import imyeomsu.lck.common.testing.RedisServer;
import imyeomsu.lck.suite.process.ChildRecords;
import imyeomsu.lck.suite.process.FileTree;
import imyeomsu.lck.suite.process.LogTail;
import imyeomsu.lck.suite.process.SuiteFailure;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The embedded MySQL and Redis of one suite: their data stay when they stop. One thing at a time, so that a server
 * that is about to start when the suite is stopped is stopped too.
 */
final class Stores implements AutoCloseable {

    private final Path data;
    private final ChildRecords records;
    private final Consumer<String> died;
    private @Nullable MySqlServer mysql;
    private @Nullable RedisServer redis;
    private volatile boolean closed;

    Stores(Path data, ChildRecords records, Consumer<String> died) {
        this.data = data;
        this.records = records;
        this.died = died;
    }

    synchronized MySqlAddress startMySql() {
        begin();
        try {
            MySqlServer started = MySqlServer.start(directory("mysql"));
            mysql = started;
            watch("MySQL", name -> name.startsWith("mysqld"));
            return new MySqlAddress(
                    "jdbc:mysql://" + started.host() + ":" + started.port(), started.username(), started.password());
        } catch (RuntimeException e) {
            throw failure("MySQL", e);
        }
    }

    synchronized RedisAddress startRedis() {
        begin();
        try {
            RedisServer started = RedisServer.start(directory("redis"));
            redis = started;
            watch("Redis", name -> name.contains("redis-server"));
            return new RedisAddress(started.host(), started.port());
        } catch (RuntimeException e) {
            throw failure("Redis", e);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (redis != null) {
            redis.close();
        }
        if (mysql != null) {
            mysql.close();
        }
    }

    private void begin() {
        if (closed) {
            throw new CancellationException("The suite is stopping.");
        }
    }

    /** The servers are children of this process: recorded like the services, and their death is told. */
    private void watch(String store, Predicate<String> program) {
        ProcessHandle.current()
                .children()
                .filter(child -> child.info()
                        .command()
                        .map(command -> Path.of(command).getFileName().toString())
                        .filter(program)
                        .isPresent())
                .forEach(process -> {
                    records.remember(store, process);
                    process.onExit().thenRun(() -> {
                        records.forget(process.pid());
                        if (!closed) {
                            died.accept(store + " died; log: "
                                    + data.resolve(store.toLowerCase(Locale.ROOT))
                                            .resolve("log"));
                        }
                    });
                });
    }

    private Path directory(String store) {
        Path directory = data.resolve(store);
        FileTree.create(directory);
        return directory;
    }

    /** A store's own last words may be many; the line that matters is enough, the rest is in its log. */
    private SuiteFailure failure(String store, RuntimeException cause) {
        Path log = data.resolve(store.toLowerCase(Locale.ROOT)).resolve("log");
        String said = String.valueOf(cause.getMessage()).strip();
        String line = said.contains("\n")
                ? LogTail.of(log).orElse(said.lines().findFirst().orElse(""))
                : said;
        return new SuiteFailure("%s cannot be started: %s; log: %s".formatted(store, line, log), cause);
    }
}
