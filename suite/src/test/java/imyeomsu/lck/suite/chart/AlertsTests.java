package imyeomsu.lck.suite.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The alerts that come with the charts, by Prometheus' own tool: each fires when it should, and only then. */
class AlertsTests {

    private static final Path RESOURCES = Path.of("src/test/resources/alerts");

    /** Debian's package; a build machine has it, a developer's may not. */
    private static final Path PROMTOOL = Path.of("/usr/bin/promtool");

    static Stream<Chart> charts() {
        return Chart.all();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void areWhatPrometheusReads(Chart chart) throws Exception {
        assertThat(promtool(
                        "check",
                        "rules",
                        chart.sources().resolve("files/alerts.yaml").toString()))
                .contains("SUCCESS");
    }

    @ParameterizedTest
    @MethodSource("charts")
    void fireWhenTheyShouldAndOnlyThen(Chart chart) throws Exception {
        assertThat(promtool(
                        "test",
                        "rules",
                        RESOURCES.resolve(chart.name() + ".yaml").toString()))
                .contains("SUCCESS")
                .doesNotContain("FAILED");
    }

    @ParameterizedTest
    @MethodSource("charts")
    void eachIsTestedBothWays(Chart chart) throws IOException {
        String tests = Files.readString(RESOURCES.resolve(chart.name() + ".yaml"));

        for (String alert : alerts(chart)) {
            assertThat(Pattern.compile("alertname: " + alert + "\n +exp_alerts:\n")
                            .matcher(tests)
                            .find())
                    .as("%s fires", alert)
                    .isTrue();
            assertThat(tests).contains("alertname: " + alert + "\n        exp_alerts: []");
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void eachSaysWhatToDo(Chart chart) {
        Matcher runbook = Pattern.compile("runbook_url: (.+)").matcher(chart.source("files/alerts.yaml"));
        List<String> books = runbook.results().map(found -> found.group(1)).toList();

        assertThat(books).hasSameSizeAs(alerts(chart));
        assertThat(books).allMatch(book -> Files.isRegularFile(Path.of("..").resolve(book)));
    }

    @Test
    void aBuildMachineHasTheTool() {
        assumeTrue("true".equals(System.getenv("CI")), "not a build machine");

        assertThat(PROMTOOL).isExecutable();
    }

    private static List<String> alerts(Chart chart) {
        return Pattern.compile("- alert: (\\w+)")
                .matcher(chart.source("files/alerts.yaml"))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String promtool(String... words) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(PROMTOOL), "no promtool here");
        List<String> command = new ArrayList<>(List.of(PROMTOOL.toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }
}
