package imyeomsu.lck.suite.drill.stage;

import imyeomsu.lck.suite.local.App;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a copy runs: where, and all words behind {@code java}, its flags among them. */
public record Program(Path directory, List<String> words) {

    private static final List<String> JVM = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m");

    /** An unpacked service, which starts faster than its jar. */
    static Program of(App app, List<String> arguments) {
        return new Program(app.home(), app.starting(JVM, arguments));
    }

    /** A class on a class path. */
    static Program of(Path directory, List<String> behindJava) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(JVM);
        words.addAll(behindJava);
        return new Program(directory, words);
    }

    /** The same with these jars or folders before its own. */
    public Program with(String classPath, String mainClass, List<String> arguments) {
        List<String> behindJava = new ArrayList<>(List.of("-cp", classPath, mainClass));
        behindJava.addAll(arguments);
        return of(directory, behindJava);
    }
}
