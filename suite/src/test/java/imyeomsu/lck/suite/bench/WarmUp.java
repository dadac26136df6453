package imyeomsu.lck.suite.bench;

import java.io.IOException;
import java.sql.SQLException;

/** Until the compilers have seen enough of a path; how much that is, is counted in requests and bounded in time. */
record WarmUp(BenchSettings settings, Steps steps) {

    /** A rush makes so many threads ready to run that the compilers among them hardly get to a core. */
    private static final int FEW = 4;

    void run(String name, Round round) throws IOException, SQLException {
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
