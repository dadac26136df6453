package imyeomsu.lck.suite.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A service unpacked, which starts faster than its jar, with the class archive made from it. */
public record App(String service, Path home, JavaRuntime java) {

    boolean hasArchive() {
        return Files.exists(archive());
    }

    /** What to run in its home. */
    public List<String> starting(List<String> jvm, List<String> arguments) {
        return words(hasArchive() ? java.using(archive().getFileName()) : List.of(), jvm, arguments);
    }

    /** Runs as always and leaves an archive of what it loaded when it ends. */
    List<String> training(List<String> jvm, List<String> arguments) {
        return words(java.making(unfinishedArchive().getFileName()), jvm, arguments);
    }

    Path archive() {
        return home.resolve(java.archiveName());
    }

    /** Half an archive must never be found under the name of a whole one. */
    Path unfinishedArchive() {
        return home.resolve(java.archiveName() + ".part");
    }

    /** Paths are relative to the home: the archive remembers them, and the project may be moved. */
    private List<String> words(List<String> archive, List<String> jvm, List<String> arguments) {
        List<String> words = new ArrayList<>();
        words.add(java.java());
        words.addAll(archive);
        words.addAll(java.quiet());
        words.addAll(jvm);
        words.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-jar", service + ".jar"));
        words.addAll(arguments);
        return words;
    }
}
