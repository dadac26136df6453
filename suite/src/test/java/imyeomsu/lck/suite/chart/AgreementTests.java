package imyeomsu.lck.suite.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.convert.DurationStyle;
import tools.jackson.databind.JsonNode;

/** Charts against the applications, and charts against each other. */
class AgreementTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)");
    private static final String PHASE = "SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE";

    private static final String LINGER = "LINGER";

    /** Seconds until no node sends a new connection to a pod that was taken out of the endpoints. */
    private static final int TO_BE_FORGOTTEN = 5;

    /** A stop has one phase for the web server and one for what it stands on. */
    private static final int PHASES = 2;

    static Stream<Chart> charts() {
        return Chart.all();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void setsNothingThatTheApplicationDoesNotRead(Chart chart) {
        Set<String> read = read(chart);

        assertThat(variables(chart)).allMatch(read::contains);
    }

    /** What is left out here is left to the application on purpose, and stands in its chart's README. */
    @ParameterizedTest
    @MethodSource("charts")
    void saysAllThatTheApplicationReads(Chart chart) {
        Set<String> unsaid = new TreeSet<>(read(chart));
        unsaid.removeAll(variables(chart));

        assertThat(unsaid).allMatch(variable -> chart.source("README.md").contains("`" + variable + "`"));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void listensWhereTheApplicationDoes(Chart chart) {
        JsonNode container = deployment(chart).containers().get(0);

        assertThat(chart.settings())
                .contains(
                        "port: ${PORT:" + container.at("/ports/0/containerPort").asInt() + "}")
                .contains("port: ${MANAGEMENT_PORT:"
                        + container.at("/ports/1/containerPort").asInt() + "}")
                .contains("endpoint.health.probes.enabled: true");
        for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
            assertThat(container.at("/" + probe + "/httpGet/port").asString()).isEqualTo("management");
            assertThat(container.at("/" + probe + "/httpGet/path").asString())
                    .matches("/actuator/health/(liveness|readiness)");
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aStopHasTheTimeItNeeds(Chart chart) {
        List<Manifest> manifests = chart.render(null);
        JsonNode pod = deployment(chart).pods().get(0);
        int drain = pod.at("/containers/0/lifecycle/preStop/sleep/seconds").asInt();
        Duration phase = DurationStyle.detectAndParse(
                Manifest.the("ConfigMap", manifests).data().getOrDefault(PHASE, ""));
        int linger = seconds(chart, LINGER);
        JsonNode readiness = pod.at("/containers/0/readinessProbe");

        assertThat(pod.path("terminationGracePeriodSeconds").asInt())
                .as("before it is killed")
                .isGreaterThanOrEqualTo(drain + linger + PHASES * (int) phase.toSeconds() + 5);
        assertThat(drain)
                .as("nobody sends to it any more: endpoints, kube-proxy and the load balancer have heard")
                .isGreaterThan(readiness.path("periodSeconds").asInt()
                        * readiness.path("failureThreshold").asInt());
        assertThat(phase).as("the slowest request of the gateway's routes").isGreaterThan(Duration.ofSeconds(12));
        assertThat(phase.toSeconds()).as("lingering is a phase of its own").isGreaterThan(linger);
    }

    /** Behind one address a connection stays with its pod: none may be left when that stops. */
    @ParameterizedTest
    @MethodSource("charts")
    void noConnectionOfTheGatewayOutlivesADrain(Chart chart) {
        Matcher life = Pattern.compile("max-life-time: (\\d+)s")
                .matcher(Chart.of("gateway").settings());
        assertThat(life.find()).isTrue();

        assertThat(deployment(chart)
                        .pods()
                        .get(0)
                        .at("/containers/0/lifecycle/preStop/sleep/seconds")
                        .asInt())
                .isGreaterThanOrEqualTo(Integer.parseInt(life.group(1)) + TO_BE_FORGOTTEN);
    }

    @Test
    void theGatewayLetsGoOfAConnectionBeforeTheServiceDoes() {
        assertThat(Chart.of("gateway").settings()).contains("max-idle-time: 10s");
    }

    /** Who may call is told on both sides, or the call does not get through. */
    @Test
    void callersAndCalledNameEachOther() {
        Map<String, Set<String>> out = new TreeMap<>();
        Map<String, Set<String>> in = new TreeMap<>();
        Map<String, Integer> ports = new TreeMap<>();
        Chart.all().forEach(chart -> {
            JsonNode spec =
                    Manifest.the("NetworkPolicy", chart.render(null)).body().path("spec");
            spec.path("egress").forEach(rule -> peers(rule.path("to")).forEach(called -> {
                out.computeIfAbsent(chart.name(), name -> new TreeSet<>()).add(called);
                ports.merge(called, rule.at("/ports/0/port").asInt(), (first, other) -> {
                    assertThat(other).isEqualTo(first);
                    return first;
                });
            }));
            spec.path("ingress").forEach(rule -> peers(rule.path("from")).stream()
                    .filter(Chart.NAMES::contains)
                    .forEach(caller ->
                            in.computeIfAbsent(caller, name -> new TreeSet<>()).add(chart.name())));
        });

        assertThat(in).isEqualTo(out);
        ports.forEach((called, port) -> assertThat(deployment(Chart.of(called))
                        .containers()
                        .get(0)
                        .at("/ports/0/containerPort")
                        .asInt())
                .isEqualTo(port));
    }

    @Test
    void allChartsAreSetAlike() {
        List<Set<String>> own = Chart.all().map(AgreementTests::sections).toList();
        Set<String> shared = new HashSet<>(own.get(0));
        own.forEach(shared::retainAll);

        assertThat(own.stream().flatMap(Set::stream).filter(section -> !shared.contains(section)))
                .containsExactlyInAnyOrder("ingress", "jobs");
    }

    private static int seconds(Chart chart, String variable) {
        String told = Manifest.the("ConfigMap", chart.render(null)).data().getOrDefault(variable, "0s");
        return (int) DurationStyle.detectAndParse(told).toSeconds();
    }

    private static Set<String> sections(Chart chart) {
        Set<String> sections = new TreeSet<>();
        for (String line : chart.source("values.yaml").split("\n")) {
            Matcher section = Pattern.compile("^([a-zA-Z]+):").matcher(line);
            if (section.find()) {
                sections.add(section.group(1));
            }
        }
        return sections;
    }

    private static List<String> peers(JsonNode side) {
        List<String> names = new ArrayList<>();
        side.forEach(peer -> {
            String name = peer.at("/podSelector/matchLabels")
                    .path("app.kubernetes.io/name")
                    .asString("");
            if (!name.isEmpty()) {
                names.add(name);
            }
        });
        return names;
    }

    private static Manifest deployment(Chart chart) {
        return Manifest.the("Deployment", chart.render(null));
    }

    private static Set<String> variables(Chart chart) {
        Set<String> variables = new TreeSet<>(
                Manifest.the("ConfigMap", chart.render(null)).data().keySet());
        deployment(chart)
                .containers()
                .get(0)
                .path("env")
                .forEach(entry -> variables.add(entry.path("name").asString()));
        // The JVM's own, and Boot's, for a setting that stands in application.yml without a variable.
        variables.remove("JAVA_TOOL_OPTIONS");
        if (chart.settings().contains("timeout-per-shutdown-phase")) {
            variables.remove(PHASE);
        }
        return variables;
    }

    private static Set<String> read(Chart chart) {
        Set<String> read = new TreeSet<>();
        Matcher found = PLACEHOLDER.matcher(chart.settings());
        while (found.find()) {
            read.add(found.group(1));
        }
        return read;
    }
}
