package imyeomsu.lck.common.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.util.FileSystemUtils;

/**
 * What is costly to make and the same for every run – unpacked programs, an initialised database – kept per user:
 * {@code ~/.cache/lck-platform}, a folder of the temp directory where there is no home to write to, or what the system
 * property {@code lck.testing.cache} names.
 *
 * <p>Several JVMs may use it at once: a folder is made beside its place, under a lock, and then moved there whole.
 */
record Cache(Path root) {

    @FunctionalInterface
    interface Filler {
        void fill(Path emptyFolder) throws IOException;
    }

    @FunctionalInterface
    interface Task<T> {
        T run() throws IOException;
    }

    static Cache user() {
        String chosen = System.getProperty("lck.testing.cache");
        return new Cache(
                chosen != null
                        ? Path.of(chosen).toAbsolutePath()
                        : place(
                                Path.of(System.getProperty("user.home")),
                                Path.of(System.getProperty("java.io.tmpdir"))));
    }

    static Path place(Path home, Path temp) {
        return Files.isDirectory(home) && Files.isWritable(home)
                ? home.resolve(".cache").resolve("lck-platform")
                : temp.resolve("lck-platform-" + System.getProperty("user.name"));
    }

    /** The folder of this name; filled first where it is not there yet. */
    Path folder(String name, Filler filler) {
        Path folder = root.resolve(name);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        return locked(name, () -> {
            if (!Files.isDirectory(folder)) {
                fill(folder, filler);
            }
            return folder;
        });
    }

    /** Moves the folder to its place only when it is complete: whoever sees it may use it. */
    static void fill(Path folder, Filler filler) throws IOException {
        Path parts = Files.createTempDirectory(folder.getParent(), folder.getFileName() + ".part");
        try {
            filler.fill(parts);
            Files.move(parts, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FileSystemUtils.deleteRecursively(parts);
        }
    }

    /** Runs the task while no other thread and no other JVM runs one under this name. */
    <T> T locked(String name, Task<T> task) {
        // A file lock belongs to the whole JVM, so threads have to be kept apart first.
        synchronized (Cache.class) {
            try {
                Files.createDirectories(root);
                try (FileChannel channel = FileChannel.open(
                                root.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        FileLock lock = channel.lock()) {
                    if (!lock.isValid()) {
                        throw new IOException("No lock on " + root);
                    }
                    return task.run();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "Cannot use " + root + " (-Dlck.testing.cache=... moves it): " + e.getMessage(), e);
            }
        }
    }
}
