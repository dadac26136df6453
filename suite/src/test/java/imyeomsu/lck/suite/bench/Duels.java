package imyeomsu.lck.suite.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** Has several duels out, their rounds in turns. */
public final class Duels {

    private final BenchSettings settings;
    private final Steps steps;
    private final List<Duel> duels;

    public Duels(BenchSettings settings, Steps steps, List<Duel> duels) {
        this.settings = settings;
        this.steps = steps;
        this.duels = duels;
    }

    public void fight() throws IOException, SQLException {
        WarmUp warmUp = new WarmUp(settings, steps);
        for (Duel duel : duels) {
            for (int times = 0; times < duel.peerWarmUps(); times++) {
                warmUp.run(duel.key() + " peer", duel.peer());
            }
            warmUp.run(duel.key() + " ours", duel.our());
        }
        for (int pair = 1; pair <= settings.pairs(); pair++) {
            for (int i = 0; i < duels.size(); i++) {
                Duel duel = duels.get(i);
                // Who begins changes from pair to pair: what one round leaves behind falls on both alike.
                duel.pair(settings.connections(), (pair + i) % 2 == 0);
                steps.say("pair %d/%d %-18s %s".formatted(pair, settings.pairs(), duel.key(), duel.last()));
            }
        }
    }
}
