package imyeomsu.lck.suite.chart;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.suite.node.NodeTools;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * A second opinion on what the charts render: enums, formats and types that Kubernetes' client library does not look at,
 * and the objects of operators, which it does not know.
 */
class ModelsTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void knowAllThatTheChartsRender() {
        List<Manifest> all = new ArrayList<>();
        Chart.all().forEach(chart -> {
            all.addAll(chart.render(null));
            for (Path values : chart.examples()) {
                all.addAll(chart.render(values));
            }
        });

        assertThat(held(all)).isEqualTo(all.size() + " objects held\n");
    }

    @Test
    void refuseWhatKubernetesAndItsOperatorsWouldRefuse() {
        Chart chart = Chart.of("gateway");
        List<Manifest> manifests = chart.render(chart.sources().resolve("ci/production-values.yaml"));

        assertThat(held(List.of(Manifest.the("Deployment", manifests)
                        .with("\"minReadySeconds\":5", "\"minReadySeconds\":\"5\""))))
                .contains("minReadySeconds must be integer");
        assertThat(held(List.of(Manifest.the("ServiceMonitor", manifests).with("\"interval\"", "\"intervall\""))))
                .contains("intervall is not known");
    }

    private static String held(List<Manifest> manifests) {
        return NodeTools.validate(JSON.writeValueAsString(
                        manifests.stream().map(Manifest::body).toList()))
                .text();
    }
}
