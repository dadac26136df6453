package imyeomsu.lck.suite.process;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
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

    public static void write(Path file, String text) {
        attempt("write", file, () -> Files.writeString(file, text));
    }

    /** The text of a small file, without the space around it; nothing where it cannot be read. */
    static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            return "";
        }
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
