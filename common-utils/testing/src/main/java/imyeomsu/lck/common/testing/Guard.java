package imyeomsu.lck.common.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A shell beside each store that waits on a pipe for the end of the JVM – however it ends, {@code kill -9} too – and
 * then ends the store: in order where the data are kept, at once where they are thrown away.
 *
 * <p>The store has its own session, so that a Ctrl-C in the terminal reaches the JVM alone, which may still need the
 * store to end in order itself.
 */
final class Guard {

    /** The shell becomes the store; its child, which knows its number, is the guard. */
    private static final String SCRIPT =
            """
            folder=$1; shift
            exec 3<&0 </dev/null
            { read -r dismissed <&3 || %s; } >/dev/null 2>&1 &
            exec 3<&-
            exec "$@"
            """;

    private static final String END_IN_ORDER = SCRIPT.formatted("kill $$");
    private static final String END_AT_ONCE = SCRIPT.formatted("{ kill -9 $$ && rm -rf \"$folder\"; }");

    private Guard() {}

    static Process start(DataFolder folder, List<String> command) throws IOException {
        Path path = folder.path();
        List<String> guarded = new ArrayList<>(List.of("setsid", "sh", "-c"));
        guarded.addAll(List.of(folder.throwaway() ? END_AT_ONCE : END_IN_ORDER, "sh", path.toString()));
        guarded.addAll(command);
        Process store = new ProcessBuilder(guarded)
                .redirectErrorStream(true)
                .redirectOutput(folder.log().toFile())
                .start();
        folder.note(store);
        return store;
    }

    /** Called before the JVM ends the store itself. */
    static void dismiss(Process store) {
        try {
            store.getOutputStream().write('\n');
            store.getOutputStream().flush();
        } catch (IOException alreadyGone) {
            // The store has ended by itself, and its guard with it.
        }
    }
}
