package imyeomsu.lck.suite.process;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/** File work whose failure ends the start with a line that names the file. */
public final class FileTree {

    private FileTree() {}

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    public static void create(Path directory) {
        attempt("create", directory, () -> Files.createDirectories(directory));
    }

    /** Makes an empty file, unless it is there. */
    public static void touch(Path file) {
        attempt("write", file, () -> Files.write(file, new byte[0], StandardOpenOption.CREATE));
    }

    public static void delete(Path directory) {
        if (Files.exists(directory)) {
            attempt("delete", directory, () -> Files.walkFileTree(directory, new Deletion()));
        }
    }

    /** Puts a whole file or directory in place at once. */
    public static void rename(Path from, Path to) {
        attempt("write", to, () -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
    }

    private static void attempt(String verb, Path path, Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new SuiteFailure("Cannot " + verb + " " + path + ": " + e, e);
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
