package imyeomsu.lck.suite.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The game day's script, which does nothing unless it is told to. */
class GameDayTests {

    private static final Path HELM = Path.of("..", "helm").toAbsolutePath().normalize();

    private record Ended(int code, String said) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ready",
                "roll gateway",
                "pod auth-service",
                "node match-service",
                "more event-service 8",
                "redis",
                "mysql"
            })
    void saysWhatItWouldDo(String scene) throws Exception {
        Ended ended = gameDay("no", scene.split(" "));

        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ended.said()).contains("+ ").contains("nothing was done");
    }

    @Test
    void knowsEveryService() throws Exception {
        for (String service : Chart.NAMES) {
            assertThat(gameDay("no", "roll", service).said()).contains("rollout restart deploy/" + service);
        }
        assertThat(gameDay("no", "roll", "nobody").code()).isNotZero();
    }

    /** A mistyped context must not be the default one. */
    @Test
    void doesNothingInAClusterThatIsNotNamed() throws Exception {
        Ended ended = gameDay("yes", "roll", "gateway");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.said()).contains("CONTEXT says which cluster");
    }

    private static Ended gameDay(String go, String... words) throws IOException, InterruptedException {
        List<String> line =
                new ArrayList<>(List.of("/bin/sh", HELM.resolve("game-day").toString()));
        line.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("GO", go);
        builder.environment().remove("CONTEXT");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }
}
