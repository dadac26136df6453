package imyeomsu.lck.event.claim;

import imyeomsu.lck.event.claim.Admission.Arrival;
import io.micrometer.tracing.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The claims of one Hot Time that wait on this copy, in order of arrival. One batch is out at a time; while it is, the next
 * one fills, so batches are small when few claim and large when many do.
 */
class ClaimLine {

    /**
     * One claim and its answer to come.
     *
     * @param asking the claim's span, where its trace is kept
     * @param since when it waits, by {@link System#nanoTime()}
     */
    record Waiting(Arrival arrival, CompletableFuture<Decision> answer, @Nullable Span asking, long since) {}

    private final int capacity;
    private final int batchSize;
    private final Executor threads;
    private final Consumer<List<Waiting>> answering;

    // Not synchronized: on JDK 21 to 23 that would pin virtual threads.
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private final Map<Long, Waiting> queue = new LinkedHashMap<>();
    private boolean busy;

    /** @param answering completes every answer of a batch; runs in one of the threads, one batch at a time */
    ClaimLine(int capacity, int batchSize, Executor threads, Consumer<List<Waiting>> answering) {
        this.capacity = capacity;
        this.batchSize = batchSize;
        this.threads = threads;
        this.answering = answering;
    }

    /** The answer to come, or nothing where the line is full. Who stands in it already gets no second place. */
    Optional<CompletableFuture<Decision>> join(Arrival arrival, @Nullable Span asking) {
        lock.lock();
        try {
            Waiting earlier = queue.get(arrival.memberId());
            if (earlier != null && !earlier.answer().isDone()) {
                return Optional.of(earlier.answer().thenApply(Decision::again));
            }
            if (queue.size() >= capacity) {
                return Optional.empty();
            }
            if (!busy) {
                threads.execute(this::drain);
                busy = true;
            }
            Waiting waiting = new Waiting(arrival, new CompletableFuture<>(), asking, System.nanoTime());
            // Behind all others, also where the member gave up an earlier place.
            queue.remove(arrival.memberId());
            queue.put(arrival.memberId(), waiting);
            return Optional.of(waiting.answer());
        } finally {
            lock.unlock();
        }
    }

    int length() {
        lock.lock();
        try {
            return queue.size();
        } finally {
            lock.unlock();
        }
    }

    /** How long the first in line has waited for being sent; zero where nobody waits. */
    Duration waited() {
        lock.lock();
        try {
            Iterator<Waiting> first = queue.values().iterator();
            return first.hasNext()
                    ? Duration.ofNanos(System.nanoTime() - first.next().since())
                    : Duration.ZERO;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until everybody is answered; false where that takes too long. */
    boolean awaitIdle(Duration atMost) throws InterruptedException {
        long nanos = atMost.toNanos();
        lock.lock();
        try {
            while (busy && nanos > 0) {
                nanos = idle.awaitNanos(nanos);
            }
            return !busy;
        } finally {
            lock.unlock();
        }
    }

    private void drain() {
        for (List<Waiting> batch = next(); !batch.isEmpty(); batch = next()) {
            answering.accept(batch);
        }
    }

    private List<Waiting> next() {
        List<Waiting> batch = new ArrayList<>();
        lock.lock();
        try {
            Iterator<Waiting> first = queue.values().iterator();
            while (batch.size() < batchSize && first.hasNext()) {
                Waiting waiting = first.next();
                first.remove();
                // Whoever gave up waiting is not claimed for any more.
                if (!waiting.answer().isDone()) {
                    batch.add(waiting);
                }
            }
            if (batch.isEmpty()) {
                busy = false;
                idle.signalAll();
            }
        } finally {
            lock.unlock();
        }
        return batch;
    }
}
