package imyeomsu.lck.suite.library;

import imyeomsu.lck.suite.process.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What JitPack checks out, without the sources of the services: they must not be needed. Maven works on it with a local
 * repository that was empty before; what others have published it finds in the one of this build.
 */
final class Checkout {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> NEEDED = List.of(
            "mvnw",
            "pom.xml",
            "jitpack.yml",
            ".mvn",
            "common-utils/src/main",
            "common-utils/sample/pom.xml",
            "common-utils/sample/src",
            "common-utils/check-api",
            "common-utils/CHANGELOG.md");

    private final Path folder;
    private final Path repository;

    private Checkout(Path folder) {
        this.folder = folder.resolve("checkout");
        this.repository = folder.resolve("repository");
    }

    static Checkout into(Path folder) throws IOException {
        FileTree.delete(folder);
        Checkout checkout = new Checkout(folder);
        FileTree.create(checkout.repository);
        for (String needed : NEEDED) {
            checkout.copy(PROJECT.resolve(needed));
        }
        // Maven reads the poms of all modules, also of those that it does not build.
        for (String module : modules()) {
            checkout.copy(PROJECT.resolve(module).resolve("pom.xml"));
        }
        return checkout;
    }

    private static List<String> modules() throws IOException {
        return Files.readAllLines(PROJECT.resolve("pom.xml")).stream()
                .filter(line -> line.contains("<module>"))
                .map(line -> line.replaceAll(".*<module>(.*)</module>.*", "$1"))
                .toList();
    }

    private void copy(Path tree) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                Path copy = folder.resolve(PROJECT.relativize(path));
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    Path folder() {
        return folder;
    }

    Path repository() {
        return repository;
    }

    /** What JitPack runs. */
    List<String> jitpackInstall() throws IOException {
        return Files.readAllLines(folder.resolve("jitpack.yml")).stream()
                .dropWhile(line -> !line.equals("install:"))
                .filter(line -> line.strip().startsWith("- "))
                .map(line -> line.strip().substring(2))
                .toList();
    }

    /** @param command as in {@code ./mvnw -B install} */
    void maven(String command) throws IOException, InterruptedException {
        Answer answer = run(List.of((command + " " + options()).split(" +")));
        if (answer.code() != 0) {
            throw new AssertionError(command + " failed:\n" + answer.output());
        }
    }

    /** As the library's changelog says it. */
    void planVersion(String next) throws IOException {
        Files.writeString(folder.resolve("common-utils/CHANGELOG.md"), "## " + next + "\n");
    }

    Answer checkApi(String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("common-utils/check-api"));
        words.addAll(List.of(arguments));
        return run(words);
    }

    record Answer(int code, String output) {}

    private String options() {
        return "-Dmaven.repo.local=" + repository + " -Dmaven.repo.local.tail="
                + System.getProperty("lck.maven.repository")
                + ("offline=true".equals(System.getProperty("lck.maven.mode")) ? " -o" : "");
    }

    private Answer run(List<String> words) throws IOException, InterruptedException {
        Path log = folder.resolve("maven.log");
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN_") && !name.equals("MAVEN_USER_HOME"));
        builder.environment().put("MAVEN", "./mvnw " + options());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // Nobody waits for it to become fast.
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(words + " took too long:\n" + Files.readString(log));
        }
        return new Answer(process.exitValue(), Files.readString(log));
    }
}
