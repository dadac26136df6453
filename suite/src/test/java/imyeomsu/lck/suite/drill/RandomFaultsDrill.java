package imyeomsu.lck.suite.drill;

import static imyeomsu.lck.suite.drill.Sound.assertSound;

import imyeomsu.lck.suite.drill.stage.DrillStage;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the dice say; the same seed draws the same faults again ({@code -Ddrill.seed=N -Ddrill.seeds=1}). */
class RandomFaultsDrill {

    private static final DrillSettings SETTINGS = DrillSettings.ofSystem();

    static LongStream seeds() {
        return LongStream.range(SETTINGS.seed(), SETTINGS.seed() + SETTINGS.seeds());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsAllPromises(long seed) throws InterruptedException {
        Drill drill = Drill.ours("random-" + seed).seed(seed).crowd(600, 400, Duration.ofSeconds(8));

        assertSound(new RandomFaults(DrillStage.get(), seed).over(drill).run());
    }
}
