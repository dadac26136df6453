package imyeomsu.lck.event.copy;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Does one thing over and over while this copy runs, in a thread of its own: what waits for a store that hangs holds up
 * nothing else. A failure is logged once, not each time, and the next beat tries again.
 */
public final class Beat implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Beat.class);
    private static final Duration TO_STOP = Duration.ofSeconds(5);

    private final String what;
    private final Duration every;
    private final Runnable task;
    private @Nullable ScheduledExecutorService thread;
    private boolean failing;

    /** @param every from the end of one to the beginning of the next */
    public Beat(String what, Duration every, Runnable task) {
        this.what = what;
        this.every = every;
        this.task = task;
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            thread = Executors.newSingleThreadScheduledExecutor(work -> {
                Thread daemon = new Thread(work, "beat " + what);
                daemon.setDaemon(true);
                return daemon;
            });
            thread.scheduleWithFixedDelay(this::once, every.toNanos(), every.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private void once() {
        try {
            task.run();
            if (failing) {
                log.info("Goes on again: {}", what);
            }
            failing = false;
        } catch (RuntimeException failure) {
            if (!failing) {
                log.warn("Does not go on for the moment: {}: {}", what, failure.toString());
            }
            failing = true;
        }
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService running = thread;
        thread = null;
        if (running != null) {
            running.shutdown();
            try {
                running.awaitTermination(TO_STOP.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
            running.shutdownNow();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
