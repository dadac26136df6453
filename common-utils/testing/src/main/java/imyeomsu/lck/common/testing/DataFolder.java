package imyeomsu.lck.common.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A folder that belongs to one store at a time: its data, its log, and a note of its process, so that a store whose JVM
 * was killed is found and ended by the next one here.
 */
final class DataFolder implements AutoCloseable {

    /** A file lock holds between JVMs only, and closing any second channel would let it go. */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final boolean throwaway;
    private final FileChannel lock;

    private DataFolder(Path path, boolean throwaway, FileChannel lock) {
        this.path = path;
        this.throwaway = throwaway;
        this.lock = lock;
    }

    /** The folder is made where it is missing, and kept when the store ends. */
    static DataFolder persistent(Path folder) {
        try {
            return open(folder, false)
                    .orElseThrow(() -> new IllegalStateException("Another store is running in " + folder));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use " + folder, e);
        }
    }

    /** A new folder that goes with its store. What killed machines have left behind goes first. */
    static DataFolder throwaway(Cache cache) {
        return cache.locked("runs", () -> {
            Path runs = Files.createDirectories(cache.root().resolve("runs"));
            for (Path left : children(runs)) {
                open(left, true).ifPresent(DataFolder::close);
            }
            return open(Files.createTempDirectory(runs, ""), true).orElseThrow();
        });
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        }
    }

    private static Optional<DataFolder> open(Path folder, boolean throwaway) throws IOException {
        Path path = Files.createDirectories(folder).toRealPath();
        if (!OPEN.add(path)) {
            return Optional.empty();
        }
        FileChannel lock = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            lock.close();
            OPEN.remove(path);
            return Optional.empty();
        }
        DataFolder opened = new DataFolder(path, throwaway, lock);
        opened.endLeftOver();
        return Optional.of(opened);
    }

    Path path() {
        return path;
    }

    Path data() {
        return path.resolve("data");
    }

    Path log() {
        return path.resolve("log");
    }

    boolean throwaway() {
        return throwaway;
    }

    void note(Process process) throws IOException {
        Files.writeString(path.resolve("pid"), Long.toString(process.pid()));
    }

    private void endLeftOver() throws IOException {
        Path note = path.resolve("pid");
        String pid = Files.exists(note) ? Files.readString(note) : "";
        if (pid.matches("\\d{1,10}")) {
            ProcessHandle.of(Long.parseLong(pid)).filter(this::worksHere).ifPresent(DataFolder::end);
        }
    }

    /** The number may long be another program's: ours names this folder in its arguments. */
    private boolean worksHere(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(data().toString()))
                .isPresent();
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }

    @Override
    public void close() {
        if (!lock.isOpen()) {
            return;
        }
        try {
            if (throwaway) {
                FileSystemUtils.deleteRecursively(path);
            }
            lock.close();
            OPEN.remove(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot give up " + path, e);
        }
    }
}
