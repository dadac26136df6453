package imyeomsu.lck.suite.drill;

import static imyeomsu.lck.suite.drill.Sound.assertSound;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import imyeomsu.lck.suite.drill.stage.Copy;
import imyeomsu.lck.suite.drill.stage.DrillStage;
import imyeomsu.lck.suite.drill.stage.Way;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds the truth stands still, dies, or is out of reach of one copy. */
class DatabaseDrill {

    private final DrillStage stage = DrillStage.get();
    private final List<Copy> copies = stage.ours();

    @Test
    void stopsForTenSeconds() throws InterruptedException {
        assertSound(Drill.ours("database-stopped")
                .fault(ofMillis(50), Faults.databasePaused(stage, copies), ofSeconds(10))
                .run());
    }

    @Test
    void diesInTheMiddleOfABatch() throws InterruptedException {
        assertSound(Drill.ours("database-killed")
                .fault(ofMillis(20), Faults.databaseKilled(stage, copies, Way.OURS), ofSeconds(1))
                .run());
    }

    @Test
    void isOutOfReachOfOneCopy() throws InterruptedException {
        assertSound(Drill.ours("database-cut-off")
                .fault(ofMillis(50), Faults.databaseCutOff(copies.get(0)), ofSeconds(5))
                .run());
    }
}
