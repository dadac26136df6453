package imyeomsu.lck.suite.bench.claims.latency;

import imyeomsu.lck.suite.bench.Outcome;
import imyeomsu.lck.suite.bench.Round;
import java.io.IOException;
import java.sql.SQLException;

/** Rounds whose answers are timed one by one. */
final class TimedRound implements Round {

    private final Round round;
    private final Waits waits;
    private double lastRate = 1;

    /** @param round that tells these waits of its answers */
    TimedRound(Round round, Waits waits) {
        this.round = round;
        this.waits = waits;
    }

    @Override
    public Outcome run(int connections) throws IOException, SQLException {
        waits.begin();
        Outcome outcome = round.run(connections);
        lastRate = outcome.perSecond();
        return outcome;
    }

    double lastRate() {
        return lastRate;
    }

    Waits waits() {
        return waits;
    }
}
