package imyeomsu.lck.suite.bench.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets members claim, each once, over a fixed number of connections: a connection sends its next claim when it has the
 * answer to the last one. It ends when the time is over or every member has claimed, and then waits for the answers
 * that are still due.
 */
public final class LoadGenerator {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final long SELECT_MILLIS = 100;

    private final int connections;
    private final Claimants claimants;

    public LoadGenerator(int connections, Claimants claimants) {
        this.connections = connections;
        this.claimants = claimants;
    }

    /**
     * One rush.
     *
     * @param target where to claim; always on this machine, whatever host it names
     * @param first the member who begins; after the last member follows the first again
     * @param longest no claim is sent later than this after the first
     */
    public LoadResult run(URI target, ClaimRequest request, int first, Duration longest) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), target.getPort());
        try (Selector selector = Selector.open()) {
            Rush rush = new Rush(request, first, longest);
            try {
                rush.begin(address, selector);
                rush.await(selector);
            } finally {
                rush.hangUp();
            }
            return rush.tally.done();
        }
    }

    private final class Rush {

        private final ClaimRequest request;
        private final int first;
        private final long end;
        private final long patienceEnd;
        private final LoadResult.Tally tally;
        private final List<Connection> opened = new ArrayList<>();
        private int sent;
        private int due;

        Rush(ClaimRequest request, int first, Duration longest) {
            this.request = request;
            this.first = first;
            tally = new LoadResult.Tally(claimants.count());
            end = tally.start() + longest.toNanos();
            patienceEnd = end + PATIENCE.toNanos();
        }

        void begin(InetSocketAddress address, Selector selector) {
            for (int i = 0; i < connections; i++) {
                Connection connection = new Connection(address, selector);
                opened.add(connection);
                sendNext(connection);
            }
        }

        void await(Selector selector) throws IOException {
            while (due > 0 && System.nanoTime() < patienceEnd) {
                selector.select(this::proceed, SELECT_MILLIS);
            }
            tally.unanswered(due);
        }

        private void proceed(SelectionKey key) {
            Connection connection = (Connection) key.attachment();
            try {
                if (connection.receive()) {
                    due--;
                    tally.answered(connection.member(), connection.status());
                    sendNext(connection);
                }
            } catch (IOException lost) {
                lost(connection);
            }
        }

        private void sendNext(Connection connection) {
            if (sent == claimants.count() || System.nanoTime() >= end) {
                return;
            }
            int member = (first - 1 + sent) % claimants.count() + 1;
            sent++;
            due++;
            try {
                connection.send(request, member, claimants.session(member));
            } catch (IOException lost) {
                lost(connection);
            }
        }

        /** Its claim may or may not have been heard; nobody else takes its place in this rush. */
        private void lost(Connection connection) {
            due--;
            tally.unanswered(1);
            closeQuietly(connection);
        }

        void hangUp() {
            opened.forEach(this::closeQuietly);
        }

        private void closeQuietly(Connection connection) {
            try {
                connection.close();
            } catch (IOException alreadyGone) {
                // nothing is lost with it
            }
        }
    }
}
