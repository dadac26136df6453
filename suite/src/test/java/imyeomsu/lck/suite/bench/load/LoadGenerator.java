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
 * Sends requests over a fixed number of connections: a connection sends its next one when it has the answer to the last.
 * It ends when the time is over or there are no more, and then waits for the answers that are still due.
 */
public final class LoadGenerator {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final long SELECT_MILLIS = 100;

    private final int connections;

    public LoadGenerator(int connections) {
        this.connections = connections;
    }

    /**
     * One rush.
     *
     * @param target where to send; always on this machine, whatever host it names
     * @param longest no request is sent later than this after the first
     */
    public LoadResult run(URI target, Requests requests, Duration longest) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), target.getPort());
        try (Selector selector = Selector.open()) {
            Rush rush = new Rush(requests, longest);
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

        private final Requests requests;
        private final long end;
        private final long patienceEnd;
        private final LoadResult.Tally tally = new LoadResult.Tally();
        private final List<Connection> opened = new ArrayList<>();
        private int sent;
        private int due;

        Rush(Requests requests, Duration longest) {
            this.requests = requests;
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
                    tally.answered(connection.index(), connection.status(), connection.length());
                    sendNext(connection);
                }
            } catch (IOException lost) {
                lost(connection);
            }
        }

        private void sendNext(Connection connection) {
            if (sent == requests.count() || System.nanoTime() >= end) {
                return;
            }
            int index = sent;
            sent++;
            due++;
            try {
                connection.send(requests, index);
            } catch (IOException lost) {
                lost(connection);
            }
        }

        /** Its request may or may not have been heard; no other takes its place in this rush. */
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
