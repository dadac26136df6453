package imyeomsu.lck.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an editor offers in {@code application.yml}, and what the README promises, are the same properties. */
class PropertiesTests {

    /** Absent unless somebody sets it, which is a default too. */
    private static final Set<String> WITHOUT_DEFAULT =
            Set.of("lck.session.redis.url", "lck.heartbeat.sums", "lck.heartbeat.peaks");

    private static final Pattern NAME = Pattern.compile("`(lck(?:\\.[a-z-]+)+)(?:=[^`]*)?`");

    private final List<JsonNode> properties = properties();

    @Test
    void areThoseOfTheReadme() throws Exception {
        assertThat(named(Files.readString(Path.of("README.md")))).containsExactlyInAnyOrderElementsOf(names());
    }

    @Test
    void areDescribed() {
        assertThat(properties)
                .extracting(property -> property.path("description").asString(""))
                .allMatch(text -> text.length() > 10);
    }

    @Test
    void haveATypeAndADefault() {
        assertThat(properties)
                .allMatch(property -> property.path("type").asString("").startsWith("java.")
                        || property.path("type").asString("").startsWith("org.springframework.util."))
                .filteredOn(property ->
                        !WITHOUT_DEFAULT.contains(property.path("name").asString()))
                .allMatch(property -> property.has("defaultValue"), "has a default");
    }

    @Test
    void includeASwitchForEachAutoConfiguration() throws Exception {
        assertThat(names())
                .containsAll(autoConfigured().stream()
                        .map(capability -> "lck." + capability + ".enabled")
                        .toList());
    }

    private Collection<String> names() {
        return properties.stream()
                .map(property -> property.path("name").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Meters are named like properties, and are none. */
    private static Collection<String> named(String readme) {
        return NAME.matcher(readme.replaceAll("(?s)Meters:.*?(\\n\\n|\\|)", "$1"))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> autoConfigured() throws Exception {
        String imports = "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";
        try (InputStream file = open(imports)) {
            return new String(file.readAllBytes())
                    .lines()
                    .map(type -> type.replaceAll(".*\\.common\\.(\\w+)\\..*", "$1"))
                    .toList();
        }
    }

    /** Ours alone: an endpoint of ours brings a property of the framework along. */
    private static List<JsonNode> properties() {
        try (InputStream file = open("META-INF/spring-configuration-metadata.json")) {
            return JsonMapper.shared()
                    .readTree(file)
                    .path("properties")
                    .valueStream()
                    .filter(property -> property.path("name").asString("").startsWith("lck."))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Other libraries on the class path have files of this name. */
    private static InputStream open(String name) throws IOException {
        return Files.newInputStream(Path.of("target/classes", name));
    }
}
