package imyeomsu.lck.suite.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** A release on a part of the copies first: the same pods, watched by what the objectives are watched by. */
class CanaryTests {

    private static final Path PROMTOOL = Path.of("/usr/bin/promtool");

    static Stream<Chart> charts() {
        return Chart.all();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void runsThePodsThatADeploymentWould(Chart chart) {
        List<Manifest> canary = canary(chart);
        Manifest rollout = Manifest.the("Rollout", canary);

        assertThat(rollout.body().at("/spec/template"))
                .isEqualTo(Manifest.the("Deployment", chart.render(null)).body().at("/spec/template"));
        assertThat(canary).extracting(Manifest::kind).doesNotContain("Deployment");
        assertThat(Manifest.the("HorizontalPodAutoscaler", canary)
                        .body()
                        .at("/spec/scaleTargetRef/kind")
                        .asString())
                .isEqualTo("Rollout");
    }

    @ParameterizedTest
    @MethodSource("charts")
    void takesAReleaseBackByAnAnalysisThatIsThere(Chart chart) {
        List<Manifest> canary = canary(chart);
        JsonNode analysis = Manifest.the("Rollout", canary).body().at("/spec/strategy/canary/analysis");

        assertThat(analysis.at("/templates/0/templateName").asString())
                .isEqualTo(Manifest.the("AnalysisTemplate", canary).name());
        assertThat(analysis.at("/args/0/name").asString())
                .isEqualTo(Manifest.the("AnalysisTemplate", canary)
                        .body()
                        .at("/spec/args/0/name")
                        .asString());
    }

    /** Its thresholds are those that would wake somebody, over ratios that the chart's own rules record. */
    @ParameterizedTest
    @MethodSource("charts")
    void measuresByTheObjective(Chart chart) {
        String alerts = chart.source("files/alerts.yaml");

        for (JsonNode metric : metrics(chart)) {
            String query = query(metric);
            if (query.startsWith("lck:")) {
                String longer = query.replace("rate5m", "rate1h");
                String condition = metric.path("successCondition").asString();
                String pace = condition.substring(condition.indexOf("14.4"));

                assertThat(alerts).contains("record: " + query + "\n", longer + " > " + pace + " ");
            }
        }
        assertThat(metrics(chart)).extracting(CanaryTests::query).anyMatch(query -> query.startsWith("lck:"));
    }

    @Test
    void asksWhatPrometheusUnderstands(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(PROMTOOL), "no promtool here");
        StringBuilder rules = new StringBuilder("groups:\n  - name: analysis\n    rules:\n");
        charts().flatMap(chart -> metrics(chart).stream())
                .map(CanaryTests::query)
                .forEach(query -> rules.append("      - {record: analysis, expr: '")
                        .append(query)
                        .append("'}\n"));
        Path file = Files.writeString(folder.resolve("rules.yaml"), rules);

        assertThat(promtool("check", "rules", "--lint=none", file.toString())).contains("SUCCESS");
    }

    /** A quarter of what the new copies answer fails, and all of what the old ones do: that is none of the release's fault. */
    @ParameterizedTest
    @MethodSource("charts")
    void looksAtTheNewCopiesAlone(Chart chart, @TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(PROMTOOL), "no promtool here");
        String tests =
                """
                evaluation_interval: 30s
                tests:
                  - interval: 30s
                    input_series:
                      - {series: 'up{job="NAME",pod="NAME-5d9c7b-x7k2p"}', values: '1x20'}
                      - {series: 'up{job="NAME",pod="NAME-6f8d4c-p4m9q"}', values: '1x20'}
                      - {series: 'http_server_requests_seconds_count{job="NAME",pod="NAME-5d9c7b-x7k2p",status="200"}', values: '0+75x20'}
                      - {series: 'http_server_requests_seconds_count{job="NAME",pod="NAME-5d9c7b-x7k2p",status="503"}', values: '0+25x20'}
                      - {series: 'http_server_requests_seconds_count{job="NAME",pod="NAME-6f8d4c-p4m9q",status="503"}', values: '0+90x20'}
                    promql_expr_test:
                      - {expr: 'SEEN', eval_time: 8m, exp_samples: [{labels: '{}', value: 1}]}
                      - {expr: 'round(FAIL, 0.01)', eval_time: 8m, exp_samples: [{labels: '{}', value: 0.25}]}
                """
                        .replace("NAME", chart.name())
                        .replace("SEEN", queryOf(chart, "new-copies-seen"))
                        .replace("FAIL", queryOf(chart, "new-copies-fail"));
        Path file = Files.writeString(folder.resolve("tests.yaml"), tests);

        assertThat(promtool("test", "rules", file.toString())).contains("SUCCESS");
    }

    private static List<Manifest> canary(Chart chart) {
        return Manifest.all(chart.template().set("canary.enabled", "true").call());
    }

    private static List<JsonNode> metrics(Chart chart) {
        List<JsonNode> metrics = new ArrayList<>();
        Manifest.the("AnalysisTemplate", canary(chart))
                .body()
                .at("/spec/metrics")
                .forEach(metrics::add);
        return metrics;
    }

    private static String queryOf(Chart chart, String name) {
        return metrics(chart).stream()
                .filter(metric -> metric.path("name").asString().equals(name))
                .map(CanaryTests::query)
                .findFirst()
                .orElseThrow();
    }

    /** With the hash that Argo Rollouts puts in: of the pods' names, the part between the service and the pod. */
    private static String query(JsonNode metric) {
        return metric.at("/provider/prometheus/query").asString().replace("{{args.hash}}", "5d9c7b");
    }

    private static String promtool(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(PROMTOOL.toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said;
    }
}
