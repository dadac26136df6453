package imyeomsu.lck.suite.drill;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.suite.drill.history.Rule;
import imyeomsu.lck.suite.drill.stage.Copy;
import imyeomsu.lck.suite.drill.stage.DrillStage;
import imyeomsu.lck.suite.drill.stage.Way;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The control: the ancestor's SADD, INCR and save in the same drills. If these did not find it broken, they would prove
 * nothing about ours either.
 */
class OldWayDrill {

    private final DrillStage stage = DrillStage.get();
    private final List<Copy> copies = stage.old();

    @Test
    void isSoundWhileNothingHappens() throws InterruptedException {
        assertThat(Drill.old("old-undisturbed").run().broken()).isEmpty();
    }

    @Test
    void losesPlacesWithACopyThatDies() throws InterruptedException {
        Verdict verdict = Drill.old("old-copy-killed")
                .fault(ofMillis(50), Faults.killed(copies.get(0), Way.OLD), ofSeconds(1))
                .run();

        assertThat(verdict.broken()).contains(Rule.BURNED, Rule.STOCK_LEFT);
    }

    @Test
    void givesOutMoreThanThereIsWhenRedisForgets() throws InterruptedException {
        Verdict verdict = Drill.old("old-redis-wiped")
                .fault(ofMillis(1500), Faults.wiped("Redis", stage.redis(), Set.of()), ofMillis(500))
                .run();

        assertThat(verdict.broken()).contains(Rule.MORE_THAN_STOCK);
    }

    @Test
    void losesPlacesWithTheDatabase() throws InterruptedException {
        Verdict verdict = Drill.old("old-database-killed")
                .fault(ofMillis(50), Faults.databaseKilled(stage, copies, Way.OLD), ofSeconds(1))
                .run();

        assertThat(verdict.broken()).contains(Rule.BURNED, Rule.STOCK_LEFT);
    }
}
