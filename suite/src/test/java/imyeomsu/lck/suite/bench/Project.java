package imyeomsu.lck.suite.bench;

import imyeomsu.lck.suite.process.SuiteFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Where the project lies, and what its services run on. */
final class Project {

    private Project() {}

    /** The nearest directory upwards that holds the wrapper. */
    static Path root() {
        Path directory = Path.of("").toAbsolutePath();
        while (directory != null && !Files.exists(directory.resolve("mvnw"))) {
            directory = directory.getParent();
        }
        if (directory == null) {
            throw new SuiteFailure("Not inside the project: no mvnw in any directory above.");
        }
        return directory;
    }

    /** A JDK's version, as its release file says. */
    static String jdk(Path home) {
        Properties release = new Properties();
        try (var file = Files.newBufferedReader(home.resolve("release"))) {
            release.load(file);
            return release.getProperty("JAVA_VERSION", "unknown").replace("\"", "");
        } catch (IOException unreadable) {
            return System.getProperty("java.version");
        }
    }
}
