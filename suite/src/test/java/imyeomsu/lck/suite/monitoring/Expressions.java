package imyeomsu.lck.suite.monitoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every expression that rules and dashboards use, under the name of whatever uses it. */
final class Expressions {

    private static final Path HELM = Path.of("..", "helm").toAbsolutePath().normalize();
    private static final Pattern COMPARED = Pattern.compile(" (>|<|>=|<=|==|!=) ");
    private static final Pattern SELECTOR = Pattern.compile(
            "\\b([a-z_]+:[a-z_:0-9]+|(?:[a-z0-9]+_)+[a-z0-9]+|up|ALERTS)(\\{[^}\"]*(?:\"[^\"]*\"[^}\"]*)*})?(?! ?\\(|\\w)");

    private static final Pattern GROUPED = Pattern.compile(" by \\([^)]*\\)");

    private Expressions() {}

    static List<Path> rules() {
        return files(HELM, "alerts.yaml");
    }

    /** As they are, but that a comparison says yes or no rather than nothing: an alert that does not fire has data too. */
    static Map<String, String> all() throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (Path file : rules()) {
            for (Map<?, ?> group : list(new Yaml(new SafeConstructor(new LoaderOptions()))
                    .<Map<?, ?>>load(Files.readString(file))
                    .get("groups"))) {
                for (Map<?, ?> rule : list(group.get("rules"))) {
                    Object name = rule.containsKey("alert") ? rule.get("alert") : rule.get("record");
                    all.put(
                            "rule " + name,
                            COMPARED.matcher(rule.get("expr").toString()).replaceAll(" $1 bool "));
                }
            }
        }
        for (Path file : files(HELM.resolve("observability/files/dashboards"), ".json")) {
            JsonNode board = JsonMapper.shared().readTree(Files.readString(file));
            for (JsonNode panel : board.path("panels")) {
                for (JsonNode target : panel.path("targets")) {
                    all.put(
                            "%s, %s %s"
                                    .formatted(
                                            board.path("title").asString(),
                                            panel.path("title").asString(),
                                            target.path("refId").asString()),
                            target.path("expr")
                                    .asString()
                                    .replace("$__rate_interval", "1m")
                                    .replace("$service", ".*"));
                }
            }
        }
        return all;
    }

    /** The series that these stand on, without labels of which some values are good news when they are missing. */
    static Collection<String> selectors(Collection<String> expressions) {
        return expressions.stream()
                .flatMap(expression -> SELECTOR.matcher(
                                GROUPED.matcher(expression).replaceAll(" "))
                        .results()
                        .map(found -> found.group(1) + (found.group(2) == null ? "" : found.group(2))))
                .map(selector -> selector.replaceAll(",?\\b(status|state|level)=~?\"[^\"]*\"", ""))
                .distinct()
                .sorted()
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<?, ?>> list(Object value) {
        return (List<Map<?, ?>>) value;
    }

    private static List<Path> files(Path under, String end) {
        try (Stream<Path> files = Files.walk(under)) {
            return new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(end)).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
