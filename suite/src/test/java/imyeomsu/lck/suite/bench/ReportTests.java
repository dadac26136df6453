package imyeomsu.lck.suite.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReportTests {

    @Test
    void tellsTheRatioPairByPair() {
        Duel duel = duel(new double[] {300, 400, 100}, new double[] {100, 100, 100}, List.of());

        JsonNode metric = json(duel).at("/metrics/winning_direct");

        assertThat(metric.path("ours").asInt()).isEqualTo(300);
        assertThat(metric.path("peer").asInt()).isEqualTo(100);
        assertThat(metric.path("ratio_median").asDouble()).isCloseTo(3, within(1e-9));
        assertThat(metric.path("ratio_min").asDouble()).isCloseTo(1, within(1e-9));
        assertThat(metric.path("ratio_max").asDouble()).isCloseTo(4, within(1e-9));
        assertThat(metric.at("/cpu_us_per_request/peer").asDouble()).isCloseTo(50, within(1e-9));
        assertThat(metric.path("cpu_ratio_median").asDouble()).isCloseTo(0.33, within(1e-9));
        assertThat(metric.at("/other_cpu_us_per_request/mysql/peer").asDouble()).isCloseTo(7, within(1e-9));
        assertThat(metric.path("correct").asBoolean()).isTrue();
        assertThat(json(duel).path("pairs").asInt()).isEqualTo(3);
    }

    @Test
    void tellsWhetherAnAimIsMet() {
        JsonNode met =
                json(duel(new double[] {300}, new double[] {100}, List.of())).at("/metrics/winning_direct");
        JsonNode missed =
                json(duel(new double[] {200}, new double[] {100}, List.of())).at("/metrics/winning_direct");

        assertThat(met.path("aim").asString()).isEqualTo("ratio_median >= 2.5");
        assertThat(met.path("aim_met").asBoolean()).isTrue();
        assertThat(missed.path("aim_met").asBoolean(true)).isFalse();
    }

    @Test
    void tellsEachSidesFaults() {
        JsonNode metric =
                json(duel(new double[] {1}, new double[] {1}, List.of("a gap"))).at("/metrics/winning_direct");

        assertThat(metric.path("correct").asBoolean(true)).isFalse();
        assertThat(metric.at("/faults/0").asString()).isEqualTo("a gap");
        assertThat(metric.path("peer_correct").asBoolean()).isTrue();
    }

    @Test
    void isCorrectOnlyWhereAllOfOursIs() {
        assertThat(report(duel(new double[] {1}, new double[] {1}, List.of())).correct())
                .isTrue();
        assertThat(report(duel(new double[] {1}, new double[] {1}, List.of("a gap")))
                        .correct())
                .isFalse();
    }

    @Test
    void takesTheMeanOfTheMiddleTwo() {
        assertThat(Ratio.median(List.of(4.0, 1.0, 3.0, 2.0))).isCloseTo(2.5, within(1e-9));
    }

    @Test
    void printsARowForEachMetric() {
        assertThat(report(duel(new double[] {200}, new double[] {100}, List.of()))
                        .table())
                .containsPattern("winning_direct +200 +100 +2.00");
    }

    private static Duel duel(double[] ours, double[] peers, List<String> faults) {
        Duel duel = new Duel("winning_direct", each(ours, faults), each(peers, List.of()), Aim.rateAtLeast(2.5));
        try {
            for (int i = 0; i < ours.length; i++) {
                duel.pair(1, i % 2 == 0);
            }
        } catch (IOException | SQLException impossible) {
            throw new AssertionError(impossible);
        }
        return duel;
    }

    private static Round each(double[] rates, List<String> faults) {
        Iterator<Double> next = DoubleStream.of(rates).iterator();
        return connections -> outcome(next.next(), faults);
    }

    private static Outcome outcome(double rate, List<String> faults) {
        return new Outcome(10, rate, Map.of("service", 5000 / rate, "mysql", 7.0), new Verdict(faults));
    }

    private static JsonNode json(Duel duel) {
        return report(duel).json();
    }

    private static Report report(Duel duel) {
        return new Report("claims", "claims/s", List.of(duel)).fact(Map.of("jdk", "17"));
    }
}
