package imyeomsu.lck.suite.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ContestReportTests {

    private final List<String> ran = new ArrayList<>();

    @Test
    void runsAllInTurnsAndEachOnceAtTheHead() throws Exception {
        contest(entrant("a", 1, 1, 1), entrant("b", 1, 1, 1), entrant("c", 1, 1, 1))
                .run();

        assertThat(ran).containsExactly("a", "b", "c", "b", "c", "a", "c", "a", "b");
    }

    @Test
    void tellsTheRangeOfRatesAndWhatAllServersUsed() throws Exception {
        Entrant ours = entrant("ours", 300, 200, 100);
        contest(ours).run();

        JsonNode metric = json(List.of(ours), List.of()).at("/metrics/ours");

        assertThat(metric.path("rate_median").asInt()).isEqualTo(200);
        assertThat(metric.path("rate_min").asInt()).isEqualTo(100);
        assertThat(metric.path("rate_max").asInt()).isEqualTo(300);
        assertThat(metric.path("servers_cpu_us_per_request_median").asDouble()).isCloseTo(57, within(1e-9));
        assertThat(metric.at("/cpu_us_per_request/load_generator").asDouble()).isCloseTo(1000, within(1e-9));
        assertThat(metric.path("load_generator_cores").asDouble()).isCloseTo(0.2, within(1e-9));
        assertThat(metric.path("correct").asBoolean()).isTrue();
    }

    @Test
    void comparesRoundByRound() throws Exception {
        Entrant large = entrant("large", 100, 100, 100);
        Entrant small = entrant("small", 100, 125, 200);
        contest(large, small).run();

        JsonNode flat = json(List.of(large, small), List.of(new Comparison(large, small, Aim.cpuWithin(0.1))))
                .at("/compared/large_to_small");
        JsonNode apart = json(List.of(large, small), List.of(new Comparison(small, large, Aim.cpuWithin(0.1))))
                .at("/compared/small_to_large");

        assertThat(flat.path("ratio_median").asDouble()).isCloseTo(0.8, within(1e-9));
        assertThat(flat.path("cpu_ratio_median").asDouble()).isCloseTo(1.23, within(1e-9));
        assertThat(flat.path("aim_met").asBoolean(true)).isFalse();
        assertThat(apart.path("aim").asString()).isEqualTo("cpu_ratio_median within 0.1 of 1");
        assertThat(apart.path("aim_met").asBoolean(true)).isFalse();
    }

    @Test
    void meetsAnAimOfTwoPartsOnlyByBoth() throws Exception {
        Entrant fast = entrant("fast", 400, 400, 400);
        Entrant slow = entrant("slow", 100, 100, 100);
        contest(fast, slow).run();

        Comparison comparison = new Comparison(fast, slow, null);

        assertThat(Aim.rateAtLeast(3).and(Aim.cpuAtMost(0.4)).met().test(comparison))
                .isTrue();
        assertThat(Aim.rateAtLeast(5).and(Aim.cpuAtMost(0.4)).met().test(comparison))
                .isFalse();
        assertThat(Aim.rateAtLeast(3).and(Aim.cpuAtMost(0.2)).met().test(comparison))
                .isFalse();
    }

    @Test
    void printsRowsComparisonsAndWhatWasFoundBesides() throws Exception {
        Entrant ours = entrant("ours", 300, 200, 100);
        contest(ours).run();

        ContestReport report = new ContestReport("ways", "claims/s", List.of(ours), List.of(Comparison.of(ours, ours)))
                .section("more", ContestReportTests.json(List.of(), List.of()), "and more");

        assertThat(report.table())
                .containsPattern("ours +200 +100 +300 +57")
                .contains("ours_to_ours")
                .endsWith("and more");
        assertThat(report.json().path("more").isObject()).isTrue();
    }

    private Entrant entrant(String key, double... rates) {
        Iterator<Double> next = DoubleStream.of(rates).iterator();
        return Entrant.alreadyWarm(key, connections -> {
            ran.add(key);
            double rate = next.next();
            return new Outcome(
                    10,
                    rate,
                    Map.of("service", 10_000 / rate, "mysql", 7.0, Outcome.LOAD_GENERATOR, 1000.0),
                    new Verdict(List.of()));
        });
    }

    private static Contest contest(Entrant... entrants) {
        BenchSettings settings = new BenchSettings(true, 3, 1, 1, Duration.ZERO, Duration.ZERO, 1, 1, Path.of("jdk"));
        return new Contest(settings, new Steps(), List.of(entrants));
    }

    private static JsonNode json(List<Entrant> entrants, List<Comparison> comparisons) {
        return new ContestReport("ways", "claims/s", entrants, comparisons).json();
    }
}
