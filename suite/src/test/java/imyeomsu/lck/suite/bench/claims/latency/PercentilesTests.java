package imyeomsu.lck.suite.bench.claims.latency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import imyeomsu.lck.suite.bench.Outcome;
import imyeomsu.lck.suite.bench.Verdict;
import imyeomsu.lck.suite.bench.load.Pace;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PercentilesTests {

    private long millis;

    @Test
    void tellsTheMedianOfTheLastRoundsAndTheirRange() throws Exception {
        Loads loads = loads();
        TimedRound full = loads.rounds().get("winners_full");
        TimedRound half = loads.rounds().get("winners_half");
        for (long each : List.of(5000L, 10L, 30L, 20L)) {
            millis = each;
            full.run(1);
            half.run(1);
        }

        Percentiles percentiles = new Percentiles(loads.rounds(), 3);
        JsonNode found = percentiles.json().path("winners_full");

        assertThat(found.path("p50_ms_median").asDouble()).isCloseTo(20, within(0.1));
        assertThat(found.path("p50_ms_min").asDouble()).isCloseTo(10, within(0.1));
        assertThat(found.path("p99_9_ms_max").asDouble()).isCloseTo(31, within(0.1));
        assertThat(found.path("sent_late_percent").asDouble()).isCloseTo(50, within(0.1));
        assertThat(percentiles.table()).containsPattern("winners_half +20\\.");
    }

    @Test
    void runsAtHalfOfWhatTheLastFullLoadCameTo() throws Exception {
        long[] due = {0};
        Loads loads = new Loads().add("winners", (pace, answers) -> connections -> {
            due[0] = pace.get().due(10, 0, -1);
            return new Outcome(1, 200, Map.of(), new Verdict(List.of()));
        });

        loads.rounds().get("winners_full").run(1);
        assertThat(due[0]).isEqualTo(-1);
        loads.rounds().get("winners_half").run(1);

        assertThat(due[0]).isEqualTo(Duration.ofMillis(100).toNanos());
        assertThat(loads.rounds().get("winners_full").lastRate()).isEqualTo(200);
        assertThat(Pace.steady(100).due(10, 0, 5)).isEqualTo(due[0]);
    }

    private Loads loads() {
        return new Loads().add("winners", (pace, answers) -> connections -> {
            answers.sent(0, 0);
            answers.sent(1, 2_000_000);
            answers.answered(0, 201, Duration.ofMillis(millis).toNanos());
            answers.answered(1, 201, Duration.ofMillis(millis + 1).toNanos());
            return new Outcome(2, 100, Map.of(), new Verdict(List.of()));
        });
    }
}
