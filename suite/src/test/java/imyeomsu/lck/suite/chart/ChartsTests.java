package imyeomsu.lck.suite.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ChartsTests {

    static Stream<Chart> charts() {
        return Chart.all();
    }

    static Stream<Arguments> examples() {
        return Chart.all().flatMap(chart -> Stream.concat(
                        Stream.of(Optional.<Path>empty()),
                        chart.examples().stream().map(Optional::of))
                .map(values -> Arguments.of(chart, values.orElse(null))));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void passesHelmsOwnReview(Chart chart) {
        var review = chart.helm().lint().strict().call();

        assertThat(review.isFailed()).as(review.getMessages().toString()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void rendersWhatKubernetesKnows(Chart chart, Path values) {
        List<Manifest> manifests = chart.render(values);

        assertThat(manifests)
                .extracting(Manifest::kind)
                .contains("Service", "NetworkPolicy")
                .containsAnyOf("Deployment", "Rollout");
        assertThat(manifests.stream().map(Kubernetes::refuses).flatMap(Optional::stream))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void refusesAValueThatItDoesNotKnow(Chart chart) {
        for (String typo :
                List.of("replcas", "image.repositry", "autoscaling.maximum", "stop.totl", "network.in.cidr")) {
            assertThatThrownBy(() -> chart.template().set(typo, "3").call())
                    .as(typo)
                    .hasMessageContaining(typo.substring(typo.lastIndexOf('.') + 1));
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void refusesAnObjectThatKubernetesWouldRefuse(Chart chart) {
        Manifest deployment = Manifest.the("Deployment", chart.render(null));

        assertThat(Kubernetes.refuses(deployment.with("\"minReadySeconds\"", "\"minReadySecnds\"")))
                .get(STRING)
                .contains("minReadySecnds");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void podsMayDoNothingThatTheyNeedNot(Chart chart, Path values) {
        for (Manifest manifest : chart.render(values)) {
            for (JsonNode pod : manifest.pods()) {
                assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
                assertThat(pod.at("/securityContext/seccompProfile/type").asString())
                        .isEqualTo("RuntimeDefault");
                assertThat(pod.path("automountServiceAccountToken").asBoolean(true))
                        .isFalse();
            }
            for (JsonNode container : manifest.containers()) {
                JsonNode security = container.path("securityContext");
                assertThat(security.path("readOnlyRootFilesystem").asBoolean()).isTrue();
                assertThat(security.path("allowPrivilegeEscalation").asBoolean(true))
                        .isFalse();
                assertThat(security.at("/capabilities/drop/0").asString()).isEqualTo("ALL");
                assertThat(container.at("/resources/requests/memory").asString())
                        .as("memory that %s asks for", manifest)
                        .isNotEmpty();
                assertThat(container.at("/resources/limits/memory").asString()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noSecretStandsInPlainText(Chart chart, Path values) {
        Map<String, String> plain =
                Manifest.the("ConfigMap", chart.render(values)).data();

        assertThat(plain.keySet()).noneMatch(variable -> variable.matches(".*(PASSWORD|SECRET|TOKEN|_KEY|PRIVATE).*"));
        assertThat(plain.values())
                .noneMatch(value -> value.toLowerCase(Locale.ROOT).matches(".*://[^/]*:[^/]*@.*"));
    }
}
