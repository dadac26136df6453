package imyeomsu.lck.suite.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposeTests {

    private static final List<String> OURS = List.of("gateway", "auth-service", "match-service", "event-service");

    private final Compose compose = Compose.read();

    @Test
    void takesAnotherImageForEachWhereTheseCannotBeHad() {
        compose.services().forEach((name, service) -> assertThat(service.get("image"))
                .as(name)
                .asString()
                .matches("\\$\\{[A-Z_]+_IMAGE:-[a-z0-9./:-]+}"));
    }

    @Test
    void mountsFilesThatAreThere() {
        compose.services().keySet().stream()
                .flatMap(service -> compose.list(service, "volumes").stream())
                .filter(volume -> volume.startsWith("./"))
                .map(volume -> volume.substring(0, volume.indexOf(':')))
                .forEach(file -> assertThat(Compose.ROOT.resolve(file)).exists());
    }

    @Test
    void waitsOnlyForThoseWhoTellThatTheyAreWell() {
        compose.services().keySet().forEach(service -> compose.part(service, "depends_on")
                .forEach((other, how) -> {
                    if (how.equals(Map.of("condition", "service_healthy"))) {
                        assertThat(compose.part(other, "healthcheck"))
                                .as("%s waits for %s", service, other)
                                .containsKey("test");
                    }
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "auth-service", "match-service", "event-service"})
    void setsNothingThatNobodyReads(String service) {
        Set<String> read = OURS.stream()
                .flatMap(each -> found("\\$\\{([A-Z][A-Z0-9_]*)", settings(each)).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(compose.part(service, "environment").keySet())
                // The JVM's and Boot's own.
                .filteredOn(name -> !name.startsWith("LOGGING_") && !name.equals("JAVA_TOOL_OPTIONS"))
                .allMatch(read::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "auth-service", "match-service", "event-service"})
    void runsEachAsNobodyOnADiskThatItCannotChange(String service) {
        assertThat(compose.services().get(service))
                .containsEntry("read_only", true)
                .containsEntry("cap_drop", List.of("ALL"));
        assertThat(Compose.text("Dockerfile")).contains("\nUSER 10001:10001\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "auth-service", "match-service", "event-service"})
    void asksEachWhereItListens(String service) {
        String management = found("port: \\$\\{MANAGEMENT_PORT:(\\d+)", settings(service))
                .iterator()
                .next();

        assertThat(compose.part(service, "healthcheck").get("test"))
                .asString()
                .contains("/dev/tcp/127.0.0.1/" + management + " ")
                .contains("/actuator/health/readiness");
        assertThat(Compose.text("suite/compose/prometheus.yaml"))
                .contains("targets: [\"" + service + ":" + management + "\"]");
    }

    @Test
    void publishesNothingBeyondThisMachine() {
        assertThat(compose.services().keySet().stream().flatMap(service -> compose.list(service, "ports").stream()))
                .allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @Test
    void drawsEverySecretThatIsAskedFor() throws IOException {
        Process draw =
                new ProcessBuilder("/bin/sh", Path.of("../suite/images/secrets").toString()).start();
        String drawn = new String(draw.getInputStream().readAllBytes());

        assertThat(found("(?m)^([A-Z_]+)=.{5,}$", drawn))
                .containsAll(found("\\$\\{([A-Z_]+):\\?", Compose.text("compose.yaml")));
        assertThat(Compose.text(".gitignore").lines()).contains(".env");
    }

    private static String settings(String service) {
        return Compose.text(service + "/src/main/resources/application.yml");
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
