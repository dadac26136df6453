package imyeomsu.lck.common.stream;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * One open stream. It has no thread: what the connection does not take at once waits, and the container goes on when it
 * does. One who takes too little is let go; a browser comes back by itself and begins anew or goes on where it was.
 */
public final class Listener implements WriteListener {

    private static final int MOST_WAITING = 256;

    private final AsyncContext async;
    private final ServletOutputStream out;
    private final Queue<byte[]> waiting = new ArrayDeque<>();
    private Runnable whenEnded = () -> {};
    private boolean unflushed;
    private boolean ended;

    Listener(AsyncContext async, ServletOutputStream out) {
        this.async = async;
        this.out = out;
    }

    /** Whether the other end is gone, or was let go. */
    public synchronized boolean hasEnded() {
        return ended;
    }

    /** Sends one event, or keeps it until the connection takes more; nothing where the stream has ended. */
    public synchronized void send(byte[] event) {
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

    /** Runs once when the stream ends, at once where it has. */
    synchronized void whenEnded(Runnable task) {
        whenEnded = task;
        if (ended) {
            task.run();
        }
    }

    /** Ends the stream, as often as it is called. */
    public synchronized void end() {
        if (ended) {
            return;
        }
        ended = true;
        waiting.clear();
        whenEnded.run();
        try {
            async.complete();
        } catch (RuntimeException over) {
            // The container has ended it already.
        }
    }
}
