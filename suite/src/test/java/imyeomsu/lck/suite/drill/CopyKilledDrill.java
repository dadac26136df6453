package imyeomsu.lck.suite.drill;

import static imyeomsu.lck.suite.drill.Sound.assertSound;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import imyeomsu.lck.suite.drill.stage.Copy;
import imyeomsu.lck.suite.drill.stage.DrillStage;
import imyeomsu.lck.suite.drill.stage.Way;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code kill -9} in the middle of the rush. */
class CopyKilledDrill {

    private final List<Copy> copies = DrillStage.get().ours();

    @Test
    void oneCopyDies() throws InterruptedException {
        assertSound(Drill.ours("copy-killed")
                .fault(ofMillis(20), Faults.killed(copies.get(0), Way.OURS), ofSeconds(1))
                .run());
    }

    @Test
    void bothCopiesDie() throws InterruptedException {
        Fault both = Faults.killed(copies.get(0), Way.OURS).and(Faults.killed(copies.get(1), Way.OURS));

        assertSound(Drill.ours("copies-killed")
                .fault(ofMillis(20), both, ofSeconds(1))
                .run());
    }
}
