package imyeomsu.lck.suite.drill;

import static imyeomsu.lck.suite.drill.Sound.assertKept;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.suite.drill.history.Rule;
import imyeomsu.lck.suite.drill.stage.DrillStage;
import imyeomsu.lck.suite.drill.stage.Way;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The short form: three faults, and the control that must not survive them. */
class DrillsIT {

    private static final DrillStage STAGE = DrillStage.get();

    @BeforeAll
    static void startAllSideBySide() {
        STAGE.startAll();
    }

    @Test
    void aCopyThatDiesTakesNoPromiseWithIt() throws InterruptedException {
        assertKept(Drill.ours("short-copy-killed")
                .crowd(300, 200, ofSeconds(2))
                .fault(ofMillis(20), Faults.killed(STAGE.ours().get(0), Way.OURS), ofMillis(500))
                .run());
    }

    @Test
    void admissionDoesNotNoticeThatRedisForgets() throws InterruptedException {
        assertKept(Drill.ours("short-redis-wiped")
                .crowd(300, 200, ofSeconds(2))
                .fault(ofMillis(50), Faults.wiped("Redis", STAGE.redis(), Set.of()), ofMillis(500))
                .run());
    }

    @Test
    void aDatabaseThatDiesInTheMiddleOfABatchKeepsAllThatWasPromised() throws InterruptedException {
        assertKept(Drill.ours("short-database-killed")
                .crowd(300, 200, ofSeconds(2))
                .fault(ofMillis(20), Faults.databaseKilled(STAGE, STAGE.ours(), Way.OURS), ofMillis(500))
                .run());
    }

    @Test
    void theOldWayBreaksWhatItPromised() throws InterruptedException {
        Verdict verdict = Drill.old("short-old-way")
                .crowd(300, 200, ofSeconds(3))
                .fault(ofMillis(50), Faults.databaseKilled(STAGE, STAGE.old(), Way.OLD), ofMillis(300))
                .fault(ofSeconds(2), Faults.wiped("Redis", STAGE.redis(), Set.of()), ofMillis(300))
                .run();

        assertThat(verdict.broken()).contains(Rule.BURNED);
        assertThat(verdict.broken()).containsAnyOf(Rule.MORE_THAN_STOCK, Rule.STOCK_LEFT);
    }
}
