package imyeomsu.lck.suite.drill;

import static imyeomsu.lck.suite.drill.Sound.assertUnnoticed;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import imyeomsu.lck.suite.drill.stage.Copy;
import imyeomsu.lck.suite.drill.stage.DrillStage;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sessions have a Redis of their own; whatever befalls the other one, admission does not notice. */
class RedisDrill {

    private final DrillStage stage = DrillStage.get();
    private final List<Copy> copies = stage.ours();

    @Test
    void losesAllItKnows() throws InterruptedException {
        assertUnnoticed(Drill.ours("redis-wiped")
                .fault(ofMillis(50), Faults.wiped("Redis", stage.redis(), Set.of()), ofSeconds(2))
                .run());
    }

    @Test
    void isOutOfReachOfOneCopy() throws InterruptedException {
        assertUnnoticed(Drill.ours("redis-out-of-reach")
                .fault(ofMillis(50), Faults.redisOutOfReach(copies.get(0)), ofSeconds(5))
                .run());
    }

    @Test
    void isCutOffFromOneCopy() throws InterruptedException {
        assertUnnoticed(Drill.ours("redis-cut-off")
                .fault(ofMillis(50), Faults.redisCutOff(copies.get(0)), ofSeconds(5))
                .run());
    }
}
