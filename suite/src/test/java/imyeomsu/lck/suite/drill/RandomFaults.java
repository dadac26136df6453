package imyeomsu.lck.suite.drill;

import static java.time.Duration.ofMillis;

import imyeomsu.lck.suite.drill.stage.Copy;
import imyeomsu.lck.suite.drill.stage.DrillStage;
import imyeomsu.lck.suite.drill.stage.Way;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** Draws faults, how many, which, when and for how long, all from one seed. */
final class RandomFaults {

    private static final Duration LONGEST = ofMillis(4000);

    private static final List<Function<RandomFaults, Fault>> ALL = List.of(
            faults -> Faults.killed(faults.copy(), Way.OURS),
            faults -> Faults.paused(faults.copy()),
            faults -> Faults.pausedBeforeTheAnswer(faults.copy(), Way.OURS),
            faults -> Faults.answersHeld(faults.copy()),
            faults -> Faults.answersLost(faults.copy()),
            faults -> Faults.databaseCutOff(faults.copy()),
            faults -> Faults.databaseSlow(faults.copy(), ofMillis(50 + faults.random.nextInt(300))),
            faults -> Faults.databasePaused(faults.stage, faults.copies),
            faults -> Faults.databaseKilled(faults.stage, faults.copies, Way.OURS),
            faults -> Faults.wiped("Redis", faults.stage.redis(), Set.of()),
            faults -> Faults.redisOutOfReach(faults.copy()),
            faults -> Faults.redisCutOff(faults.copy()));

    private final DrillStage stage;
    private final List<Copy> copies;
    private final Random random;

    RandomFaults(DrillStage stage, long seed) {
        this.stage = stage;
        this.copies = stage.ours();
        this.random = new Random(seed);
    }

    Drill over(Drill drill) {
        long at = 0;
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            at += random.nextInt(1500);
            drill.fault(ofMillis(at), random.nextInt(4) == 0 ? draw().and(draw()) : draw(), within(LONGEST));
        }
        return drill;
    }

    private Fault draw() {
        return ALL.get(random.nextInt(ALL.size())).apply(this);
    }

    private Copy copy() {
        return copies.get(random.nextInt(copies.size()));
    }

    private Duration within(Duration longest) {
        return ofMillis(100 + random.nextInt((int) longest.toMillis()));
    }
}
