package imyeomsu.lck.suite.local;

import imyeomsu.lck.suite.process.Child;
import imyeomsu.lck.suite.process.Command;
import imyeomsu.lck.suite.process.FileTree;
import imyeomsu.lck.suite.process.LogTail;
import imyeomsu.lck.suite.process.SuiteFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The unpacked services, each kept until its jar changes. */
public record Apps(Path root, Path directory, Path logs, JavaRuntime java, Function<Command, Child> launcher) {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** @param directory where they are kept */
    public static Apps in(Path root, Path directory, Path logs, Function<Command, Child> launcher) {
        return new Apps(root, directory, logs, JavaRuntime.current(), launcher);
    }

    public App of(String service) {
        Jar jar = Jar.of(root, service);
        Path home = directory.resolve(service).resolve(jar.fingerprint());
        if (!Files.isDirectory(home)) {
            FileTree.delete(home.getParent());
            unpack(service, jar, home);
        }
        return new App(service, home, java);
    }

    private void unpack(String service, Jar jar, Path home) {
        FileTree.create(home.getParent());
        Path unfinished = home.resolveSibling("unpacking");
        Path log = logs.resolve(service + "-unpacking.log");
        List<String> words = List.of(
                java.java(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djarmode=tools",
                "-jar",
                jar.path().toString(),
                "extract",
                "--destination",
                unfinished.toString());
        Child unpacking =
                launcher.apply(new Command("unpacking of " + service, home.getParent(), words, Map.of(), log));
        if (!unpacking.succeedsWithin(LONGEST)) {
            throw new SuiteFailure("%s cannot be unpacked: %s; log: %s"
                    .formatted(service, LogTail.of(log).orElse("it took too long"), log));
        }
        FileTree.rename(unfinished.resolve(jar.path().getFileName()), unfinished.resolve(service + ".jar"));
        FileTree.rename(unfinished, home);
    }
}
