package imyeomsu.lck.suite.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The chart that watches the others: what it renders, and where Alertmanager's own tool says that alerts go. */
class ObservabilityTests {

    /** Debian's packages; a build machine has them, a developer's may not. */
    private static final Path AMTOOL = Path.of("/usr/bin/amtool");

    private static final Chart CHART = Chart.of("observability");
    private static final String ROUTES =
            CHART.sources().resolve("files/alertmanager.yaml").toString();

    static List<Optional<Path>> values() {
        return Stream.concat(
                        Stream.of(Optional.<Path>empty()),
                        CHART.examples().stream().map(Optional::of))
                .toList();
    }

    @Test
    void passesHelmsOwnReview() {
        var review = CHART.helm().lint().strict().call();

        assertThat(review.isFailed()).as(review.getMessages().toString()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("values")
    void rendersWhatKubernetesKnows(Optional<Path> values) {
        assertThat(render(values.orElse(null)).stream().map(Kubernetes::refuses).flatMap(Optional::stream))
                .isEmpty();
    }

    @Test
    void refusesAValueThatItDoesNotKnow() {
        for (String typo : List.of("alertmanger", "dashboards.enable")) {
            assertThatThrownBy(() -> CHART.template().set(typo, "3").call())
                    .as(typo)
                    .hasMessageContaining(typo.substring(typo.lastIndexOf('.') + 1));
        }
    }

    @Test
    void shipsTheFilesAsTheyAre() throws IOException {
        List<Manifest> manifests = render(null);

        assertThat(Manifest.the("Secret", manifests)
                        .body()
                        .at("/stringData/alertmanager.yaml")
                        .asString())
                .isEqualToIgnoringWhitespace(CHART.source("files/alertmanager.yaml"));
        try (Stream<Path> files = Files.list(CHART.sources().resolve("files/dashboards"))) {
            assertThat(files.map(file ->
                            "lck-dashboard-" + file.getFileName().toString().replace(".json", "")))
                    .allMatch(name -> manifests.stream().anyMatch(manifest -> manifest.body()
                            .at("/metadata/name")
                            .asString()
                            .equals(name)));
        }
    }

    @Test
    void alertmanagerReadsItsRoutes() throws Exception {
        assertThat(amtool("check-config", ROUTES)).contains("SUCCESS");
    }

    @ParameterizedTest
    @CsvSource({"severity=page, pager", "severity=ticket, tickets", "severity=somewhat, tickets"})
    void alertsGoToWhomTheyConcern(String labels, String receiver) throws Exception {
        assertThat(amtool(
                        "config",
                        "routes",
                        "test",
                        "--config.file=" + ROUTES,
                        "--verify.receivers=" + receiver,
                        labels,
                        "service=gateway",
                        "alertname=Any"))
                .doesNotContain("WARNING")
                .contains(receiver);
    }

    /** Each alert of each chart says how bad it is, in one of the two words that routes know, and of which service. */
    @Test
    void everyAlertHasARoute() {
        Chart.all().forEach(chart -> assertThat(Pattern.compile("\n        labels: (.+)")
                        .matcher(chart.source("files/alerts.yaml"))
                        .results()
                        .map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(labels -> labels.matches("\\{severity: (page|ticket), service: " + chart.name() + "}")));
    }

    @Test
    void whatHidesAnAlertIsAnAlertThatThereIs() {
        String alerts =
                Chart.all().map(chart -> chart.source("files/alerts.yaml")).reduce("", String::concat);

        assertThat(Pattern.compile("\\b[A-Z]\\w+(?:Down|Fail|Broken)\\b")
                        .matcher(CHART.source("files/alertmanager.yaml"))
                        .results()
                        .map(found -> "- alert: " + found.group()))
                .contains("- alert: PromiseBroken", "- alert: GatewayDown", "- alert: ReadsFail")
                .allMatch(alerts::contains);
    }

    @Test
    void whatScalesAServiceIsToldToKubernetes() {
        Matcher adapted = Pattern.compile("__name__=~\"([^\"]+)\"").matcher(CHART.source("files/adapter.yaml"));

        assertThat(adapted.find()).isTrue();
        assertThat(Chart.all().map(chart -> chart.source("values.yaml")
                        .replaceAll("(?s).*metric: \\{enabled: false, name: (\\w+),.*", "$1")))
                .hasSize(4)
                .allMatch(name -> name.matches(adapted.group(1)));
    }

    @Test
    void aBuildMachineHasTheTool() {
        assumeTrue("true".equals(System.getenv("CI")), "not a build machine");

        assertThat(AMTOOL).isExecutable();
    }

    private static List<Manifest> render(@Nullable Path values) {
        return CHART.render(values);
    }

    private static String amtool(String... words) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(AMTOOL), "no amtool here");
        List<String> command = new ArrayList<>(List.of(AMTOOL.toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }
}
