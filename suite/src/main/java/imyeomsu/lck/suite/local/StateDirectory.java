package imyeomsu.lck.suite.local;

import imyeomsu.lck.suite.process.FileTree;
import imyeomsu.lck.suite.process.SuiteFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where one suite keeps its files between runs. */
record StateDirectory(Path path) {

    Path data() {
        return path.resolve("data");
    }

    /** Without it, the data are those of a first start that did not come to its end. */
    Path whole() {
        return data().resolve("whole");
    }

    Path logs() {
        return path.resolve("logs");
    }

    Path apps() {
        return path.resolve("apps");
    }

    Path records() {
        return path.resolve("run");
    }

    /** A run's logs begin empty; those of the run before stay beside them. */
    void rotateLogs() {
        Path previous = logs().resolve("previous");
        FileTree.delete(previous);
        FileTree.create(previous);
        for (Path log : filesIn(logs())) {
            FileTree.rename(log, previous.resolve(log.getFileName()));
        }
    }

    private static List<Path> filesIn(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("build.log"))
                    .toList();
        } catch (IOException e) {
            throw new SuiteFailure("Cannot read " + directory + ": " + e, e);
        }
    }
}
