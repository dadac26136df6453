package imyeomsu.lck.suite.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** Has several duels out, their rounds in turns. */
public final class Duels {

    /** A rush makes so many threads ready to run that the compilers among them hardly get to a core. */
    private static final int FEW = 4;

    private final BenchSettings settings;
    private final Steps steps;
    private final List<Duel> duels;

    public Duels(BenchSettings settings, Steps steps, List<Duel> duels) {
        this.settings = settings;
        this.steps = steps;
        this.duels = duels;
    }

    public void fight() throws IOException, SQLException {
        for (Duel duel : duels) {
            warmUp(duel.key() + " peer", duel.peer());
            warmUp(duel.key() + " ours", duel.our());
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

    /** Until the compilers have seen enough of a path; how much that is, is counted in requests and bounded in time. */
    private void warmUp(String name, Round round) throws IOException, SQLException {
        long end = System.nanoTime() + settings.warmUp().toNanos();
        Outcome last;
        int requests = 0;
        do {
            last = round.run(FEW);
            requests += last.requests();
        } while (requests < settings.warmUpRequests() && System.nanoTime() < end);
        steps.say("warm-up %-23s %6d requests, in the end %6.0f a second".formatted(name, requests, last.perSecond()));
    }
}
