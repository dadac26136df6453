package imyeomsu.lck.suite.bench.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StartupReportTests {

    private final StartupReport report = new StartupReport();

    @Test
    void holdsEachFormAgainstTheJar() {
        report.add("gateway", Form.JAR, new Started(10, 20, 300));
        report.add("gateway", Form.AOT, new Started(4, 7, 320));

        JsonNode cached = report.json().at("/metrics/gateway/aot");

        assertThat(cached.path("wall_ratio_median").asDouble()).isEqualTo(0.4);
        assertThat(cached.path("cpu_ratio_median").asDouble()).isEqualTo(0.35);
        assertThat(cached.path("megabytes_median").asDouble()).isEqualTo(320);
        assertThat(cached.path("aim_met").asBoolean()).isTrue();
    }

    @Test
    void missesTheAimWhereOneOfBothIsTooMuch() {
        report.add("gateway", Form.JAR, new Started(10, 20, 300));
        report.add("gateway", Form.AOT, new Started(4, 9, 320));

        assertThat(report.json().at("/metrics/gateway/aot/aim_met").asBoolean(true))
                .isFalse();
        assertThat(report.table()).contains("MISSED");
    }

    @Test
    void leavesOutWhatAnOlderJdkDoesNotKnow() {
        assertThat(Form.of(17)).doesNotContain(Form.AOT);
        assertThat(Form.of(25)).contains(Form.AOT);
    }
}
