package imyeomsu.lck.common.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** A running store: a child of this JVM that never outlives it, as its {@link Guard} sees to. */
final class StoreProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int ATTEMPTS = 5;
    private static final Pattern PORT_TAKEN = Pattern.compile("Address (already )?in use");

    /** Makes ready what the program needs: itself, its data. */
    @FunctionalInterface
    interface Preparation {
        StoreProgram prepare() throws IOException;
    }

    private final Process process;
    private final DataFolder folder;
    private final int port;

    private StoreProcess(Process process, DataFolder folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    /**
     * Starts the store and waits until it takes connections; gives the folder up where it does not.
     *
     * @param port 0 for any that is free
     */
    static StoreProcess start(DataFolder folder, int port, Preparation preparation) {
        boolean started = false;
        try {
            requireLinux(System.getProperty("os.name"), System.getProperty("os.arch"));
            StoreProcess store = start(preparation.prepare(), folder, port);
            started = true;
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start a store in " + folder.path(), e);
        } finally {
            if (!started) {
                folder.close();
            }
        }
    }

    static void requireLinux(String system, String machine) {
        if (!system.equals("Linux") || !machine.equals("amd64")) {
            throw new IllegalStateException(
                    "The stores run without Docker on Linux on x86-64 alone, not on " + system + " on " + machine);
        }
    }

    private static StoreProcess start(StoreProgram program, DataFolder folder, int port) throws IOException {
        for (int attempt = 1; ; attempt++) {
            StoreProcess store = launch(program, folder, port == 0 ? freePort() : port);
            if (store.awaits(program)) {
                return store;
            }
            // Between finding a free port and taking it another program may have been faster.
            if (port != 0
                    || attempt == ATTEMPTS
                    || !PORT_TAKEN.matcher(store.log()).find()) {
                throw StartFailed.of(program.name(), folder.path(), store.log());
            }
        }
    }

    private static StoreProcess launch(StoreProgram program, DataFolder folder, int port) throws IOException {
        return new StoreProcess(Guard.start(folder, program.command().apply(port)), folder, port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private boolean awaits(StoreProgram program) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            if (log().contains(program.ready())) {
                return true;
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        end(false);
        return false;
    }

    private String log() throws IOException {
        return new String(Files.readAllBytes(folder.log()), StandardCharsets.UTF_8);
    }

    int port() {
        return port;
    }

    /** Data that are kept are closed in order; a store of throwaway data is killed, and they are deleted. */
    @Override
    public void close() {
        end(!folder.throwaway());
        folder.close();
    }

    private void end(boolean inOrder) {
        Guard.dismiss(process);
        if (inOrder) {
            process.destroy();
            process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
        }
        process.destroyForcibly().onExit().join();
    }
}
