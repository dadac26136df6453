package imyeomsu.lck.match.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;

/**
 * One open stream. It has no thread: what the connection does not take at once waits, and the container goes on when it
 * does. One who takes too little is let go; a browser comes back by itself and goes on where it was.
 */
final class Listener implements WriteListener {

    private static final int MOST_WAITING = 256;

    private final String seasonId;
    private final AsyncContext async;
    private final ServletOutputStream out;
    private final Consumer<Listener> whenEnded;
    private final Queue<byte[]> waiting = new ArrayDeque<>();
    private boolean unflushed;
    private boolean ended;

    Listener(String seasonId, AsyncContext async, ServletOutputStream out, Consumer<Listener> whenEnded) {
        this.seasonId = seasonId;
        this.async = async;
        this.out = out;
        this.whenEnded = whenEnded;
    }

    String seasonId() {
        return seasonId;
    }

    synchronized boolean hasEnded() {
        return ended;
    }

    synchronized void send(byte[] event) {
        if (waiting.size() == MOST_WAITING) {
            end();
        }
        if (!ended) {
            waiting.add(event);
            drain();
        }
    }

    @Override
    public synchronized void onWritePossible() {
        drain();
    }

    @Override
    public void onError(Throwable gone) {
        end();
    }

    private void drain() {
        try {
            // Asked before each step, also before the flush: the container calls back only after it said no.
            while (!ended && out.isReady()) {
                byte[] next = waiting.poll();
                if (next != null) {
                    out.write(next);
                    unflushed = true;
                } else if (unflushed) {
                    unflushed = false;
                    out.flush();
                } else {
                    return;
                }
            }
        } catch (IOException | RuntimeException gone) {
            end();
        }
    }

    synchronized void end() {
        if (ended) {
            return;
        }
        ended = true;
        waiting.clear();
        whenEnded.accept(this);
        try {
            async.complete();
        } catch (RuntimeException over) {
            // The container has ended it already.
        }
    }
}
