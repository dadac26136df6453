package imyeomsu.lck.suite.drill;

import static imyeomsu.lck.suite.drill.Sound.assertSound;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import imyeomsu.lck.suite.drill.stage.Copy;
import imyeomsu.lck.suite.drill.stage.DrillStage;
import imyeomsu.lck.suite.drill.stage.Way;
import org.junit.jupiter.api.Test;

/** A copy that stands still and wakes up in a world that went on. */
class CopyPausedDrill {

    private final DrillSettings settings = DrillSettings.ofSystem();
    private final Copy copy = DrillStage.get().ours().get(0);

    @Test
    void longerThanAnyLease() throws InterruptedException {
        assertSound(Drill.ours("copy-paused")
                .fault(ofMillis(50), Faults.paused(copy), ofSeconds(settings.seconds(35, 8)))
                .run());
    }

    @Test
    void betweenABatchAndItsAnswer() throws InterruptedException {
        assertSound(Drill.ours("copy-paused-before-the-answer")
                .fault(ofMillis(20), Faults.pausedBeforeTheAnswer(copy, Way.OURS), ofSeconds(8))
                .run());
    }

    @Test
    void whileTheAnswerIsHeldBack() throws InterruptedException {
        assertSound(Drill.ours("answers-held")
                .fault(ofMillis(20), Faults.answersHeld(copy), ofSeconds(2))
                .fault(ofSeconds(4), Faults.answersHeld(copy), ofSeconds(5))
                .run());
    }

    @Test
    void whileTheAnswerIsHeldBackAndThenLost() throws InterruptedException {
        assertSound(Drill.ours("answers-lost")
                .fault(ofMillis(20), Faults.answersLost(copy), ofSeconds(2))
                .fault(ofSeconds(4), Faults.answersLost(copy), ofSeconds(5))
                .run());
    }
}
