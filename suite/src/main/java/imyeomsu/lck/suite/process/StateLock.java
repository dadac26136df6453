package imyeomsu.lck.suite.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One running suite per state directory; the system drops the lock with its holder, however that ends. */
public final class StateLock implements AutoCloseable {

    private final FileChannel channel;

    private StateLock(FileChannel channel) {
        this.channel = channel;
    }

    public static StateLock take(Path state) {
        FileChannel channel = open(state);
        if (tryLock(channel) == null) {
            throw new SuiteFailure("Already running on %s (process %s): stop that one first (Ctrl-C in its terminal)."
                    .formatted(state, FileTree.read(pid(state))));
        }
        // The script looks here before it builds.
        FileTree.write(pid(state), Long.toString(ProcessHandle.current().pid()));
        return new StateLock(channel);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new SuiteFailure("Cannot release the lock: " + e.getMessage(), e);
        }
    }

    private static Path pid(Path state) {
        return state.resolve("pid");
    }

    private static FileChannel open(Path state) {
        try {
            Files.createDirectories(state);
            return FileChannel.open(state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new SuiteFailure("Cannot write to " + state + ": " + e, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        } catch (IOException e) {
            throw new SuiteFailure("Cannot lock the state directory: " + e.getMessage(), e);
        }
    }
}
