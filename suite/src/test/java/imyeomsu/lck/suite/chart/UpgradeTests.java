package imyeomsu.lck.suite.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * From the release before to this one, as {@code helm upgrade --reuse-values} does it. What the last release was stands
 * in resources/charts/last: its own values, and what it made of {@code ci/production-values.yaml}.
 * {@code -Dcharts.record=true} writes it, once a release is out.
 */
class UpgradeTests {

    private static final Path LAST = Path.of("src/test/resources/charts/last");

    static Stream<Chart> charts() {
        Stream<Chart> charts = Chart.all();
        return Boolean.getBoolean("charts.record") ? charts.peek(UpgradeTests::record) : charts;
    }

    @ParameterizedTest
    @MethodSource("charts")
    void takesTheValuesOfTheReleaseBefore(Chart chart) {
        List<Manifest> upgraded = upgraded(chart);

        assertThat(upgraded.stream().map(Kubernetes::refuses).flatMap(Optional::stream))
                .isEmpty();
    }

    /** An API server refuses another selector, and callers know names and ports. */
    @ParameterizedTest
    @MethodSource("charts")
    void changesNothingThatCannotBeChanged(Chart chart) {
        List<Manifest> upgraded = upgraded(chart);

        for (Manifest before : last(chart)) {
            Manifest after = upgraded.stream()
                    .filter(manifest -> manifest.toString().equals(before.toString()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(before + " is gone"));
            switch (before.kind()) {
                case "Deployment" ->
                    assertThat(after.body().at("/spec/selector"))
                            .isEqualTo(before.body().at("/spec/selector"));
                case "Service" ->
                    assertThat(elements(after.body().at("/spec/ports")))
                            .containsAll(elements(before.body().at("/spec/ports")));
                default -> {}
            }
        }
    }

    /** Charts are found by their version: another one under an old number would never be rolled out. */
    @ParameterizedTest
    @MethodSource("charts")
    void isANewVersionWhereItIsAnotherChart(Chart chart) {
        String before = Manifest.the("Deployment", last(chart)).version();
        String after = Manifest.the("Deployment", upgraded(chart)).version();

        if (!plain(upgraded(chart)).equals(plain(last(chart)))) {
            assertThat(Version.parse(after)).isGreaterThan(Version.parse(before));
        }
    }

    private static List<Manifest> upgraded(Chart chart) {
        return Manifest.all(chart.template()
                .withValuesFile(LAST.resolve(chart.name() + ".values.yaml"))
                .withValuesFile(production(chart))
                .call());
    }

    private static List<Manifest> last(Chart chart) {
        try {
            return Manifest.all(Files.readString(LAST.resolve(chart.name() + ".yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void record(Chart chart) {
        try {
            Files.writeString(LAST.resolve(chart.name() + ".values.yaml"), chart.source("values.yaml"));
            String made = chart.template().withValuesFile(production(chart)).call();
            Files.writeString(LAST.resolve(chart.name() + ".yaml"), made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path production(Chart chart) {
        return chart.sources().resolve("ci/production-values.yaml");
    }

    private static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }

    /** Without the version, which stands everywhere. */
    private static List<String> plain(List<Manifest> manifests) {
        return manifests.stream()
                .map(manifest -> manifest.body().toString().replace(manifest.version(), ""))
                .map(body -> body.replaceAll("checksum/config\":\"[0-9a-f]+", ""))
                .sorted()
                .toList();
    }
}
