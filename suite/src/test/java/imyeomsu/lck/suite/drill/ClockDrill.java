package imyeomsu.lck.suite.drill;

import static imyeomsu.lck.suite.drill.Sound.assertSound;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.suite.drill.stage.Copy;
import imyeomsu.lck.suite.drill.stage.DrillStage;
import imyeomsu.lck.suite.drill.stage.Program;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock of one copy is wrong by a minute when a Hot Time opens; the database's decides. */
class ClockDrill {

    private final DrillStage stage = DrillStage.get();
    private final Copy copy = stage.ours().get(0);

    @AfterEach
    void setTheClock() {
        restartAs(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"60s", "-60s"})
    void isOffByAMinute(String ahead) throws Exception {
        restartAs(withClock(ahead));

        Verdict verdict = Drill.ours("clock" + ahead)
                .opensIn(ofSeconds(5))
                .crowd(600, 400, ofSeconds(8))
                .run();

        assertSound(verdict);
        assertThat(verdict.history().asked()).anyMatch(asked -> asked.tooEarly());
        assertThat(stage.outsideItsWindow(verdict.hotTime())).isZero();
    }

    /** The same service, and before its classes one that tells the time. */
    private Program withClock(String ahead) throws IOException {
        Path beside = stage.folder("clock");
        String file = SkewedClock.class.getName().replace('.', '/') + ".class";
        Path target = beside.resolve(file);
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        try (InputStream code = SkewedClock.class.getClassLoader().getResourceAsStream(file)) {
            Files.write(target, Objects.requireNonNull(code).readAllBytes());
        }
        return copy.program()
                .with(
                        beside + ":event-service.jar",
                        "imyeomsu.lck.event.EventServiceApplication",
                        List.of(
                                "--spring.main.sources=" + SkewedClock.class.getName(),
                                "--drill.clock.ahead=" + ahead));
    }

    private void restartAs(@Nullable Program program) {
        copy.as(program).stop();
        copy.start();
        copy.awaitReady();
    }
}
