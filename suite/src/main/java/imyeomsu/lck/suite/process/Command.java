package imyeomsu.lck.suite.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What to run as a child: its name, where, with which words and variables, and the file its output is added to. */
public record Command(String name, Path directory, List<String> words, Map<String, String> environment, Path log) {

    /**
     * Ctrl-C goes to every process of the terminal. Children must outlive it until their turn comes, and an ignored
     * signal stays ignored through exec. The shell behind waits on a pipe for the end of the launcher, however that
     * ends, and then asks the child to end too.
     */
    private static final String GUARDED =
            """
            trap '' INT HUP
            exec 3<&0 </dev/null
            { read -r dismissed <&3 || kill $$; } >/dev/null 2>&1 &
            exec 3<&-
            exec "$@"
            """;

    /** Gives way to everything else on the machine. */
    public Command inTheBackground() {
        List<String> nice = new ArrayList<>(List.of("nice", "-n", "19"));
        nice.addAll(words);
        return new Command(name, directory, nice, environment, log);
    }

    ProcessBuilder toProcess() {
        List<String> line = new ArrayList<>(List.of("/bin/sh", "-c", GUARDED, "sh"));
        line.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(line).directory(directory.toFile());
        // One service's store must not leak into another's settings through the shell that called us.
        environment.forEach((key, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(key);
            } else {
                builder.environment().put(key, value);
            }
        });
        return builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }
}
