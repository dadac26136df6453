package imyeomsu.lck.suite.bench.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.suite.bench.Verdict;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class IngestReportTests {

    private final IngestReport report = new IngestReport(90);

    @Test
    void tellsWhatASeasonTakesAndHowItGrows() {
        add(Harvest.SEASON, 2);
        add(Harvest.TEN_SEASONS, 10);
        add(Harvest.SEASON, 4);
        add(Harvest.TEN_SEASONS, 44);

        JsonNode season = report.json().at("/metrics/season");
        JsonNode ten = report.json().at("/metrics/ten_seasons");

        assertThat(season.path("median").asDouble()).isEqualTo(3);
        assertThat(season.path("min").asDouble()).isEqualTo(2);
        assertThat(season.path("max").asDouble()).isEqualTo(4);
        assertThat(season.path("aim_met").asBoolean()).isTrue();
        assertThat(ten.path("matches").asInt()).isEqualTo(900);
        assertThat(ten.path("ratio_median").asDouble()).isEqualTo(8);
        assertThat(ten.path("aim_met").asBoolean()).isTrue();
        assertThat(report.correct()).isTrue();
    }

    @Test
    void tellsWhatWasMissed() {
        add(Harvest.SEASON, 5);
        add(Harvest.ONE_DOCUMENT, 51);

        assertThat(report.json().at("/metrics/season/aim_met").asBoolean(true)).isFalse();
        assertThat(report.json().at("/metrics/one_document/aim_met").asBoolean(true))
                .isFalse();
        assertThat(report.table()).containsPattern("one_document +900 +51.00 .* 10.20 .*MISSED");
    }

    @Test
    void tellsWhatIsWrong() {
        report.add(Harvest.SEASON, new Import(Duration.ofSeconds(1), new Verdict(List.of("a gap"))));

        assertThat(report.correct()).isFalse();
        assertThat(report.json().at("/metrics/season/faults/0").asString()).isEqualTo("a gap");
    }

    private void add(Harvest harvest, int seconds) {
        report.add(harvest, new Import(Duration.ofSeconds(seconds), new Verdict(List.of())));
    }
}
