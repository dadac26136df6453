package imyeomsu.lck.suite.drill;

import static imyeomsu.lck.suite.drill.Sound.assertSound;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import imyeomsu.lck.suite.drill.crowd.Sessions;
import imyeomsu.lck.suite.drill.stage.Copy;
import imyeomsu.lck.suite.drill.stage.DrillStage;
import imyeomsu.lck.suite.drill.stage.Failover;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Everything on one Redis: with it go the sessions. Members sign in again and find what they were promised. */
class OneRedisDrill {

    private static final DrillStage STAGE = DrillStage.get();

    @BeforeAll
    static void shareOneRedis() {
        restart(Map.of("LCK_SESSION_REDIS_URL", ""));
    }

    @AfterAll
    static void partAgain() {
        restart(Map.of());
    }

    @Test
    void losesAllItKnows() throws InterruptedException {
        try (Sessions sessions = new Sessions(STAGE.redis().port())) {
            assertSound(Drill.ours("one-redis-wiped")
                    .signedInBy(sessions, Integer.MAX_VALUE)
                    .fault(
                            ofMillis(50),
                            Faults.wiped("the one Redis", STAGE.redis(), Faults.names(STAGE.ours())),
                            ofSeconds(2))
                    .run());
        }
    }

    @Test
    void failsOverToAReplicaThatIsBehind() throws InterruptedException {
        try (Failover failover = new Failover(STAGE, STAGE.ours());
                Sessions sessions = new Sessions(failover.membersPort())) {
            Fault over = new Fault(
                    "failover of the one Redis to a replica that is behind",
                    Faults.names(STAGE.ours()),
                    failover::fallBehind,
                    failover::failOver);

            assertSound(Drill.ours("one-redis-failed-over")
                    .signedInBy(sessions, 100)
                    .fault(ofMillis(20), over, ofSeconds(2))
                    .run());
        }
    }

    private static void restart(Map<String, String> variables) {
        List<Copy> copies = STAGE.ours();
        copies.forEach(copy -> copy.with(variables).stop());
        copies.forEach(Copy::start);
        copies.forEach(Copy::awaitReady);
        Drill.cold();
    }
}
