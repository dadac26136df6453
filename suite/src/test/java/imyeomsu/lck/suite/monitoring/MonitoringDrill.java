package imyeomsu.lck.suite.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import imyeomsu.lck.suite.RunningSuite;
import imyeomsu.lck.suite.local.LocalSuite;
import imyeomsu.lck.suite.local.ServiceCopy;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is shipped to watch the suite, watching the suite. */
@Timeout(600)
class MonitoringDrill {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Counted from their first time on, and no running suite should have had one: dashboards show 0 until then. */
    private static final Set<String> RARE = Set.of(
            "lck_audit_runs_total",
            "lck_budget_refused_total",
            "lck_budget_unguarded_total",
            "lck_coupons_refused_total",
            "ALERTS");

    private static final int SIGN_IN_EVERY = 20;

    /** What a page of a service may hold; ten times what is there would be a label that grows. */
    private static final int MOST_OF_ONE = 3_000;

    @Test
    void everyExpressionOfRulesAndDashboardsHasData() throws Exception {
        assumeTrue(Files.isExecutable(Prometheus.PROGRAM), "no prometheus here");
        LocalSuite suite = RunningSuite.get();
        Map<String, String> asked = new TreeMap<>(Expressions.all());
        assertThat(asked).hasSizeGreaterThan(100);
        for (String series : Expressions.selectors(asked.values())) {
            if (!RARE.contains(series.replaceAll("\\{.*", ""))) {
                asked.put("series " + series, series);
            }
        }

        try (Traffic traffic = Traffic.of(suite);
                Prometheus prometheus = Prometheus.watching(suite, Expressions.rules())) {
            List<String> unreached = List.of("all");
            long end = System.nanoTime() + PATIENCE.toNanos();
            for (int round = 0; !(asked.isEmpty() && unreached.isEmpty()) && System.nanoTime() < end; round++) {
                assertThat(prometheus.alive())
                        .withFailMessage(prometheus::obituary)
                        .isTrue();
                unreached = unreached.isEmpty() ? unreached : prometheus.unreached();
                if (unreached.isEmpty() && round % SIGN_IN_EVERY == 0) {
                    traffic.signIn();
                }
                traffic.round();
                asked.values()
                        .removeIf(expression -> !prometheus.query(expression).isEmpty());
            }

            assertThat(unreached).as("copies that Prometheus cannot scrape").isEmpty();
            assertThat(asked).as("what has no data").isEmpty();
        }
    }

    @Test
    void labelsDoNotGrowWithWhatPeopleSend() throws Exception {
        LocalSuite suite = RunningSuite.get();
        String word = "qzx7" + Long.toString(System.nanoTime(), 36);
        try (Traffic traffic = Traffic.of(suite)) {
            traffic.round();
            traffic.strange(word);
        }

        String documented = Files.readString(Path.of("..", "docs", "metrics.md"));
        for (String service : List.of("gateway", "auth-service", "match-service", "event-service")) {
            for (ServiceCopy copy : suite.copies(service)) {
                List<String> lines = numbers(copy);

                assertThat(lines.stream()
                                .filter(line -> line.startsWith("lck_"))
                                .map(line -> line.replaceAll("(_bucket|_sum|_count|_max)?[{ ].*", ""))
                                .distinct())
                        .as("numbers that docs/metrics.md explains")
                        .allMatch(name -> documented.contains("`" + name + "`"));

                assertThat(lines)
                        .noneMatch(line -> line.toLowerCase(Locale.ROOT).contains(word))
                        .as("series of %s", copy.name())
                        .hasSizeBetween(100, MOST_OF_ONE);
                assertThat(lines.stream()
                                .filter(line -> line.contains("uri=\""))
                                .map(line -> line.replaceAll(".*uri=\"([^\"]*)\".*", "$1"))
                                .distinct())
                        .as("routes, with no id in them")
                        .noneMatch(uri -> uri.matches(".*/\\d+(/.*)?"));
            }
        }
    }

    private static List<String> numbers(ServiceCopy copy) throws Exception {
        String page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(copy.management().resolve("/actuator/prometheus"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        return Arrays.stream(page.split("\n"))
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}
