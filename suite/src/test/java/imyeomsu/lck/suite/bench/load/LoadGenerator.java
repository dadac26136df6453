package imyeomsu.lck.suite.bench.load;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.List;

/**
 * Sends requests over a fixed number of connections, each with at most one request under way. It ends when the time is
 * over or there are no more, and then waits for the answers that are still due.
 */
public final class LoadGenerator {

    private final int connections;

    public LoadGenerator(int connections) {
        this.connections = connections;
    }

    /** One rush in which a connection sends its next request when it has the answer to the last. */
    public LoadResult run(URI target, Requests requests, Duration longest) throws IOException {
        return run(List.of(target), requests, Pace.AS_FAST_AS_ANSWERED, longest, Answers.IGNORED);
    }

    /**
     * One rush.
     *
     * @param targets among which the connections are shared out; always on this machine, whatever hosts they name
     * @param longest no request is sent later than this after the first
     */
    public LoadResult run(List<URI> targets, Requests requests, Pace pace, Duration longest, Answers answers)
            throws IOException {
        try (Selector selector = Selector.open()) {
            Rush rush = new Rush(requests, pace, answers, selector, longest);
            try {
                rush.connect(targets, connections);
                return rush.run();
            } finally {
                rush.hangUp();
            }
        }
    }
}
