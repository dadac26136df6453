package imyeomsu.lck.suite.up;

import imyeomsu.lck.suite.local.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Progress at a terminal: a line for each step done, and where the terminal can do it, one that says what is being waited for. */
final class Terminal implements Progress {

    private static final String CLEAR_LINE = "\r\033[K";

    private final PrintStream out;
    private final Instant started;
    private final boolean live;
    private final Set<String> waiting = new LinkedHashSet<>();

    Terminal(PrintStream out, Instant started, boolean live) {
        this.out = out;
        this.started = started;
        this.live = live;
        if (live) {
            Thread ticker = new Thread(this::tick, "ticker");
            ticker.setDaemon(true);
            ticker.start();
        }
    }

    @Override
    public synchronized void began(String what) {
        waiting.add(what);
    }

    @Override
    public synchronized void done(String what, String outcome, Duration took) {
        waiting.remove(what);
        note(String.format(Locale.ROOT, "%s %s (%.1f s)", what, outcome, took.toMillis() / 1000.0));
    }

    @Override
    public synchronized void note(String line) {
        print("[%4d s] %s".formatted(elapsed(), line));
    }

    /** A line of its own, without the clock. */
    synchronized void print(String line) {
        out.println((live ? CLEAR_LINE : "") + line);
        out.flush();
    }

    /** The last word of a run that failed. */
    synchronized void fail(String line) {
        waiting.clear();
        out.print(live ? CLEAR_LINE : "");
        out.flush();
        System.err.println("up: " + line);
    }

    private long elapsed() {
        return Duration.between(started, Instant.now()).toSeconds();
    }

    private void tick() {
        try {
            while (true) {
                showWaiting();
                Thread.sleep(1000);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void showWaiting() {
        if (!waiting.isEmpty()) {
            out.print(CLEAR_LINE + "[%4d s] waiting for %s".formatted(elapsed(), String.join(", ", waiting)));
            out.flush();
        }
    }
}
