package imyeomsu.lck.common.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A store did not start; the message says why in the store's own last words. */
final class StartFailed extends IllegalStateException {

    private static final Pattern MISSING_LIBRARY = Pattern.compile("error while loading shared libraries: ([^:\\s]+)");
    private static final int LAST_LINES = 20;

    private StartFailed(String message) {
        super(message);
    }

    static StartFailed of(String program, Path folder, String log) {
        Matcher missing = MISSING_LIBRARY.matcher(log);
        if (missing.find()) {
            String library = missing.group(1);
            String hint = library.startsWith("libnuma.") ? " (Debian, Ubuntu: apt install libnuma1)" : "";
            return new StartFailed(program + " needs " + library + ", which this machine lacks" + hint);
        }
        List<String> lines = log.lines().toList();
        return new StartFailed(program + " did not start in " + folder + ":\n"
                + String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size())));
    }
}
