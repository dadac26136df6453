package imyeomsu.lck.suite.drill;

import static imyeomsu.lck.suite.drill.Sound.assertSound;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.suite.drill.history.Asked;
import imyeomsu.lck.suite.drill.stage.Copy;
import imyeomsu.lck.suite.drill.stage.DrillStage;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every copy of event-service and of the gateway is restarted, one after the other, while members claim. */
class RollingRestartDrill {

    private final DrillStage stage = DrillStage.get();
    private final List<Copy> gateways = stage.gateways();

    @Test
    void nobodyIsTurnedAway() throws InterruptedException {
        Drill drill =
                Drill.ours("rolling-restart").crowd(900, 800, ofSeconds(60)).through(gateways);
        stage.ours().forEach(copy -> drill.fault(ofSeconds(2), restart(copy), Duration.ZERO));
        gateways.forEach(copy -> drill.fault(ofSeconds(2), restart(copy), Duration.ZERO));

        Verdict verdict = drill.run();

        assertSound(verdict);
        assertThat(verdict.history().asked())
                .as("answers; what was not answered is asked again, as a browser does where a connection ends")
                .filteredOn(asked -> !asked.lost())
                .allMatch(Asked::decided);
        assertThat(verdict.history().asked()).as("requests that hung").noneMatch(asked -> asked.code()
                .equals("timeout"));
    }

    private static Fault restart(Copy copy) {
        return new Fault("restart of " + copy.name(), Set.of(), copy::stop, () -> {
            copy.start();
            copy.awaitReady();
        });
    }
}
