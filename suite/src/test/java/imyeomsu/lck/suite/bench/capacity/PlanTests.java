package imyeomsu.lck.suite.bench.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PlanTests {

    private static final String COSTS =
            """
            {"page": {"cpu_us_per_request": {"service": 100, "load_generator": 999}},
             "claim_sold_out": {"cpu_us_per_request": {"service": 400, "gateway": 200, "redis": 20}}}
            """;

    @Test
    void givesEachServerWhatTheBusiestSecondAsksOfIt() {
        Map<String, Double> processors =
                Plan.of(new JsonMapper().readTree(COSTS)).cores().getOrDefault(100_000, Map.of());

        // 5,000 fans a second: 60,000 pages of 100 us and 7,500 claims, on processors that are busy to 60 %.
        assertThat(processors).containsOnlyKeys("gateway", "event-service", "redis");
        assertThat(processors.get("event-service")).isCloseTo(5.0, within(0.01));
        assertThat(processors.get("gateway")).isCloseTo(12.5, within(0.01));
        assertThat(processors.get("redis")).isCloseTo(0.25, within(0.01));
    }
}
