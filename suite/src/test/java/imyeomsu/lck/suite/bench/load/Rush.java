package imyeomsu.lck.suite.bench.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** One rush while it goes on, in one thread. */
final class Rush {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final long LONGEST_SELECT_MILLIS = 100;
    private static final long NANOS_PER_MILLI = 1_000_000;

    /** A selector waits for whole milliseconds. */
    private static final long SHORTEST_SELECT_NANOS = 2 * NANOS_PER_MILLI;

    private static final long NAP_NANOS = 50_000;

    private final Requests requests;
    private final Pace pace;
    private final Answers answers;
    private final Selector selector;
    private final long end;
    private final long patienceEnd;
    private final LoadResult.Tally tally = new LoadResult.Tally();
    private final List<Connection> opened = new ArrayList<>();

    /** The last one that was used comes first: there are never more open than are needed. */
    private final Deque<Connection> idle = new ArrayDeque<>();

    private int sent;
    private int due;

    Rush(Requests requests, Pace pace, Answers answers, Selector selector, Duration longest) {
        this.requests = requests;
        this.pace = pace;
        this.answers = answers;
        this.selector = selector;
        end = tally.start() + longest.toNanos();
        patienceEnd = end + PATIENCE.toNanos();
    }

    /** Shares the connections out evenly; always on this machine, whatever host is named. */
    void connect(List<URI> targets, int connections) {
        for (int i = 0; i < connections; i++) {
            URI target = targets.get(i % targets.size());
            Connection connection =
                    new Connection(new InetSocketAddress(InetAddress.getLoopbackAddress(), target.getPort()), selector);
            opened.add(connection);
            idle.push(connection);
        }
    }

    LoadResult run() throws IOException {
        sendDue();
        while ((due > 0 || isMore()) && System.nanoTime() < patienceEnd) {
            waitForAnswers();
            sendDue();
        }
        tally.unanswered(due);
        return tally.done();
    }

    private boolean isMore() {
        return !idle.isEmpty() && sent < requests.count() && System.nanoTime() < end;
    }

    private void waitForAnswers() throws IOException {
        long wait = isMore() ? pace.due(sent, tally.start(), System.nanoTime()) - System.nanoTime() : Long.MAX_VALUE;
        if (wait >= SHORTEST_SELECT_NANOS) {
            selector.select(this::proceed, Math.min(LONGEST_SELECT_MILLIS, (wait - NANOS_PER_MILLI) / NANOS_PER_MILLI));
        } else if (selector.selectNow(this::proceed) == 0 && wait > 0) {
            LockSupport.parkNanos(Math.min(wait, NAP_NANOS));
        }
    }

    private void proceed(SelectionKey key) {
        Connection connection = (Connection) key.attachment();
        try {
            if (connection.receive()) {
                due--;
                tally.answered(connection.index(), connection.status(), connection.length());
                answers.answered(connection.index(), connection.status(), System.nanoTime() - connection.due());
                idle.push(connection);
                sendDue();
            }
        } catch (IOException lost) {
            lost(connection);
        }
    }

    private void sendDue() {
        while (isMore()) {
            long now = System.nanoTime();
            long at = pace.due(sent, tally.start(), now);
            if (at > now) {
                return;
            }
            send(idle.pop(), at, now);
        }
    }

    private void send(Connection connection, long at, long now) {
        int index = sent;
        sent++;
        due++;
        try {
            answers.sent(index, now - at);
            connection.send(requests, index, at);
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
