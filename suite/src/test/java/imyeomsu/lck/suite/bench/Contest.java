package imyeomsu.lck.suite.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** Has several entrants run in turns; who begins changes from round to round. */
public final class Contest {

    private final BenchSettings settings;
    private final Steps steps;
    private final List<Entrant> entrants;

    public Contest(BenchSettings settings, Steps steps, List<Entrant> entrants) {
        this.settings = settings;
        this.steps = steps;
        this.entrants = entrants;
    }

    public void run() throws IOException, SQLException {
        run(settings.pairs());
    }

    public void run(int rounds) throws IOException, SQLException {
        WarmUp warmUp = new WarmUp(settings, steps);
        for (Entrant entrant : entrants) {
            if (entrant.isCold()) {
                warmUp.run(entrant.key(), entrant.round());
            }
        }
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < entrants.size(); i++) {
                run((round + 1) + "/" + rounds, entrants.get((round + i) % entrants.size()));
            }
        }
    }

    private void run(String round, Entrant entrant) throws IOException, SQLException {
        Outcome outcome = entrant.round().run(settings.connections());
        entrant.outcomes().add(outcome);
        steps.say("round %s %-22s %7.0f a second, %5.0f us of CPU each %s"
                .formatted(
                        round,
                        entrant.key(),
                        outcome.perSecond(),
                        outcome.serversCpu(),
                        outcome.verdict().faults()));
    }
}
