package imyeomsu.lck.common.heartbeat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/**
 * Tells of this copy, from its start until it has finished its last request. Nothing waits for it, and a Redis that is
 * away costs the copy nothing but its place in the list.
 */
final class Heartbeat implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Heartbeat.class);
    /** Right above the Redis connections: begun after them, ended before them, and after the web server has drained. */
    private static final int PHASE = 1;

    private final Copies copies;
    private final Identity identity;
    private final long everyMillis;
    private final BooleanSupplier ready;
    private final @Nullable DatabaseReach database;
    private final Numbers numbers;

    private @Nullable ScheduledExecutorService thread;
    private @Nullable Long redisMillis;
    private boolean silent;

    Heartbeat(
            Copies copies,
            Identity identity,
            HeartbeatProperties properties,
            BooleanSupplier ready,
            @Nullable DatabaseReach database,
            Numbers numbers) {
        this.copies = copies;
        this.identity = identity;
        this.everyMillis = properties.every().toMillis();
        this.ready = ready;
        this.database = database;
        this.numbers = numbers;
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            thread = Executors.newSingleThreadScheduledExecutor(work -> {
                Thread daemon = new Thread(work, "heartbeat");
                daemon.setDaemon(true);
                return daemon;
            });
            thread.scheduleWithFixedDelay(this::tell, 0, everyMillis, TimeUnit.MILLISECONDS);
        }
    }

    private void tell() {
        try {
            Beat beat = beat();
            long began = System.nanoTime();
            copies.tell(beat);
            redisMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
            if (silent) {
                log.info("This copy is heard of again");
                silent = false;
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException away) {
            if (!silent) {
                log.warn("This copy cannot tell of itself: {}", away.toString());
                silent = true;
            }
        }
    }

    private Beat beat() throws InterruptedException {
        List<StoreReach> stores = new ArrayList<>();
        // Whoever reads this knows that Redis was reached; how fast is known from the time before.
        stores.add(new StoreReach("redis", true, redisMillis));
        if (database != null) {
            stores.add(database.call());
        }
        return new Beat(
                identity.service(),
                identity.copy(),
                identity.version(),
                identity.commit(),
                identity.committedAt(),
                identity.startedAt(),
                Runtime.version().toString(),
                ready.getAsBoolean(),
                everyMillis,
                stores,
                numbers.now());
    }

    @Override
    public synchronized void stop() {
        if (thread == null) {
            return;
        }
        thread.shutdownNow();
        try {
            // A beat that is on its way must not come after the leave; and a Redis that is away is not waited for.
            if (thread.awaitTermination(2, TimeUnit.SECONDS) && !silent) {
                copies.leave(identity.service(), identity.copy());
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        } catch (DataAccessException | IllegalStateException away) {
            log.debug("This copy did not take its leave", away);
        }
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
