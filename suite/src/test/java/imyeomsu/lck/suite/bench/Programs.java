package imyeomsu.lck.suite.bench;

import imyeomsu.lck.suite.process.SuiteFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What stands behind {@code java} and its flags, for each program under measurement. */
public final class Programs {

    private final Path root;

    public Programs(Path root) {
        this.root = root;
    }

    public List<String> jar(String service, String... arguments) {
        Path jar = root.resolve(service).resolve("target").resolve(service + "-0.1.0-SNAPSHOT.jar");
        if (!Files.exists(jar)) {
            throw new SuiteFailure(service + " is not built: no " + jar + ". Run ./mvnw -DskipTests package first.");
        }
        List<String> words = new ArrayList<>(List.of("-jar", jar.toString()));
        words.addAll(List.of(arguments));
        return words;
    }

    /**
     * A peer, on this JVM's own class path.
     *
     * @param service whose very settings lie beneath the peer's own
     */
    public List<String> peer(String application, String service, String settings, String... arguments) {
        Path beneath = root.resolve(service).resolve("src/main/resources/application.yml");
        List<String> words = new ArrayList<>(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                application,
                "--spring.config.location=file:" + beneath + ",classpath:" + settings));
        words.addAll(List.of(arguments));
        return words;
    }
}
