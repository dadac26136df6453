package imyeomsu.lck.suite.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
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
        assertThat(metric.at("/cpu_us_per_request/ours").asDouble()).isCloseTo(50, within(1e-9));
        assertThat(metric.at("/other_cpu_us_per_request/mysql/peer").asDouble()).isCloseTo(7, within(1e-9));
        assertThat(metric.path("correct").asBoolean()).isTrue();
        assertThat(json(duel).path("pairs").asInt()).isEqualTo(3);
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
        Duel duel = new Duel();
        for (int i = 0; i < ours.length; i++) {
            duel.ours(outcome(ours[i], faults));
            duel.peers(outcome(peers[i], List.of()));
        }
        return duel;
    }

    private static Rounds.Outcome outcome(double rate, List<String> faults) {
        return new Rounds.Outcome(10, rate, Map.of("service", 50.0, "mysql", 7.0), new Verdict(faults));
    }

    private static JsonNode json(Duel duel) {
        return report(duel).json();
    }

    private static Report report(Duel duel) {
        return new Report("claims", Map.of("jdk", "17"), Map.of(Metric.WINNING_DIRECT, duel));
    }
}
