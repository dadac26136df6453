package imyeomsu.lck.suite.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;

/** The compose file, service by service. */
record Compose(Map<String, Map<String, Object>> services) {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    static Compose read() {
        Map<String, Object> root = new Yaml().load(text("compose.yaml"));
        Map<String, Map<String, Object>> services = new TreeMap<>();
        map(root.getOrDefault("services", Map.of())).forEach((name, service) -> services.put(name, map(service)));
        return new Compose(services);
    }

    static String text(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Object> part(String service, String name) {
        Object part = services.getOrDefault(service, Map.of()).getOrDefault(name, Map.of());
        return part instanceof Map ? map(part) : Map.of();
    }

    List<String> list(String service, String name) {
        Object part = services.getOrDefault(service, Map.of()).getOrDefault(name, List.of());
        return part instanceof Collection<?> some
                ? some.stream().map(String::valueOf).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object part) {
        return (Map<String, Object>) part;
    }
}
