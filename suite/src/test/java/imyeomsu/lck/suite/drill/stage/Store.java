package imyeomsu.lck.suite.drill.stage;

import imyeomsu.lck.common.testing.MySqlServer;
import imyeomsu.lck.common.testing.RedisServer;
import imyeomsu.lck.suite.process.FileTree;
import imyeomsu.lck.suite.process.SuiteFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A store with its data and its port, which it keeps however often it dies. */
public final class Store implements AutoCloseable {

    private final Path folder;
    private final int port;
    private final IntFunction<AutoCloseable> start;
    private @Nullable AutoCloseable running;
    private boolean paused;

    private Store(Path folder, int port, IntFunction<AutoCloseable> start) {
        this.folder = folder;
        this.port = port;
        this.start = start;
        start();
    }

    /** Writes each commit to the disk. */
    static Store mysql(Path folder, int port) {
        return new Store(folder, port, at -> MySqlServer.start(folder, at));
    }

    public static Store redis(Path folder, int port) {
        return new Store(folder, port, at -> RedisServer.start(folder, at));
    }

    public int port() {
        return port;
    }

    /** With the data that it had; returns once it takes connections. */
    public synchronized void start() {
        if (running == null) {
            running = start.apply(port);
        }
    }

    /** {@code kill -9}: nothing is flushed, nothing is told. */
    public synchronized void kill() {
        if (running != null) {
            resume();
            Signals.kill(pid());
            forget(running);
            running = null;
        }
    }

    /** Starts with nothing in it. */
    public synchronized void startEmpty() {
        FileTree.delete(folder.resolve("data"));
        start();
    }

    /** {@code SIGSTOP}: connections stay, answers don't come. */
    public synchronized void pause() {
        Signals.send("STOP", pid());
        paused = true;
    }

    public synchronized void resume() {
        if (paused) {
            Signals.send("CONT", pid());
            paused = false;
        }
    }

    /** As every drill may expect it. */
    public synchronized void heal() {
        resume();
        start();
    }

    private long pid() {
        try {
            return Long.parseLong(Files.readString(folder.resolve("pid")));
        } catch (IOException e) {
            throw new SuiteFailure("No note of the process in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Gives its folder up, so that the next one may start there. */
    private static void forget(AutoCloseable server) {
        try {
            server.close();
        } catch (Exception e) {
            throw new SuiteFailure("A store cannot be closed: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void close() {
        resume();
        if (running != null) {
            forget(running);
            running = null;
        }
    }
}
