package imyeomsu.lck.suite.drill;

import static imyeomsu.lck.suite.drill.Sound.assertSound;
import static java.time.Duration.ZERO;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.suite.drill.history.Asked;
import imyeomsu.lck.suite.drill.stage.Copy;
import imyeomsu.lck.suite.drill.stage.DrillStage;
import org.junit.jupiter.api.Test;

/** More coupons while "sold out" is being told. */
class StockRaisedDrill {

    private final Copy copy = DrillStage.get().ours().get(0);

    @Test
    void noSoldOutOutlivesIt() throws InterruptedException {
        Drill drill = Drill.ours("stock-raised").crowd(900, 200, ofSeconds(8));

        Verdict verdict = drill.fault(ofMillis(1500), drill.raise(150), ZERO)
                .fault(ofSeconds(6), drill.raise(150), ZERO)
                .run();

        assertSound(verdict);
        assertThat(verdict.history().asked()).anyMatch(Asked::soldOut);
    }

    /** The database says "sold out", then there is more, and only then the copy hears the first. */
    @Test
    void noneThatIsHeardLateCountsAnyMore() throws InterruptedException {
        Drill drill = Drill.ours("stock-raised-behind-late-answers").crowd(900, 50, ofSeconds(8));

        Verdict verdict = drill.fault(ofMillis(20), Faults.answersHeld(copy).and(drill.raise(150)), ofSeconds(1))
                .fault(ofSeconds(6), Faults.answersHeld(copy).and(drill.raise(150)), ofSeconds(1))
                .run();

        assertSound(verdict);
        assertThat(verdict.history().asked()).anyMatch(Asked::soldOut);
    }
}
