package imyeomsu.lck.suite.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DashboardsTests {

    static List<Dashboard> boards() {
        return Dashboards.all();
    }

    /** {@code -Ddashboards.write=true} makes the files anew. */
    @ParameterizedTest
    @MethodSource("boards")
    void theFileIsWhatTheCodeSays(Dashboard board) throws IOException {
        Path file = Dashboards.FILES.resolve(board.name() + ".json");
        if (Boolean.getBoolean("dashboards.write")) {
            Files.writeString(file, Grafana.json(board));
        }

        assertThat(file).content().isEqualTo(Grafana.json(board));
    }

    @Test
    void noFileIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(Dashboards.FILES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(boards().stream()
                            .map(board -> board.name() + ".json")
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("boards")
    void eachPanelSaysWhatItIsFor(Dashboard board) {
        assertThat(board.panels()).isNotEmpty().allSatisfy(panel -> {
            assertThat(panel.meaning()).isNotBlank().endsWith(".");
            assertThat(panel.queries()).isNotEmpty();
        });
    }
}
