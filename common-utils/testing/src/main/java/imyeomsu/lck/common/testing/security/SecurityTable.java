package imyeomsu.lck.common.testing.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The table of routes in {@code docs/security.md}: written for readers, and what the tests hold the services to. */
public final class SecurityTable {

    private static final Path FILE = Path.of("docs", "security.md");

    private SecurityTable() {}

    /** How the resources of a route with an id in its path are shared. */
    public enum Ids {
        /** Nothing in the path names a thing. */
        NONE,
        /** The same for everybody who may call the route. */
        SHARED,
        /** Whoever the session says, whatever else is sent. */
        SESSION,
        /** A member's own: for others it is not there. */
        OWN
    }

    /** One line of the table. */
    public record Line(String service, String method, String path, List<Boolean> allowed, Ids ids) {

        public boolean allows(Role role) {
            return allowed.get(role.ordinal());
        }

        public boolean unsafe() {
            return !Set.of("GET", "HEAD", "OPTIONS").contains(method);
        }

        public String route() {
            return method + " " + path;
        }

        /** The path with something in the place of each id. */
        public String example() {
            return path.replaceAll("\\{[^}]*}", Routes.NOTHING);
        }
    }

    public static List<Line> of(String service) {
        return all().stream().filter(line -> line.service().equals(service)).toList();
    }

    public static List<Line> all() {
        List<Line> lines = new ArrayList<>();
        String service = "";
        for (String text : text()) {
            if (text.startsWith("#")) {
                service = text.replaceAll("#+ ", "");
            } else if (text.startsWith("| `")) {
                lines.add(line(service, text));
            }
        }
        return lines;
    }

    private static Line line(String service, String text) {
        List<String> cells = Arrays.stream(text.split("\\|")).map(String::strip).toList();
        String[] route = cells.get(1).replace("`", "").split(" ");
        List<Boolean> allowed = cells.subList(2, 6).stream()
                .map(cell -> switch (cell) {
                    case "yes" -> true;
                    case "no" -> false;
                    default -> throw new IllegalArgumentException("Neither yes nor no: " + text);
                })
                .toList();
        String ids = cells.size() > 6 ? cells.get(6) : "";
        return new Line(
                service,
                route[0],
                route[1],
                allowed,
                switch (ids) {
                    case "" -> Ids.NONE;
                    case "shared" -> Ids.SHARED;
                    case "session" -> Ids.SESSION;
                    case "own" -> Ids.OWN;
                    default -> throw new IllegalArgumentException("Neither shared, session nor own: " + text);
                });
    }

    /** Tests run in the folder of their module, which may have a table of its own to try them on. */
    private static List<String> text() {
        Path file = Stream.of(Path.of("src", "test", "resources"), Path.of("."), Path.of(".."), Path.of("..", ".."))
                .map(folder -> folder.resolve(FILE))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(FILE + " is not there"));
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
