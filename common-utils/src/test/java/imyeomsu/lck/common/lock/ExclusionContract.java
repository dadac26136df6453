package imyeomsu.lck.common.lock;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** What any lock must do for two copies of an application. */
abstract class ExclusionContract {

    static final Duration LEASE = Duration.ofSeconds(1);
    static final Duration LONG = Duration.ofSeconds(20);

    /** One copy of the application; its transactions work on a table {@code tally (resource, total)}. */
    record Copy(FencedLock lock, Fence fence, TransactionTemplate transactions, JdbcOperations database) {

        Hold take(String resource) {
            return lock.tryAcquire(resource).orElseThrow();
        }

        int raise(String resource) {
            return database.update("UPDATE tally SET total = total + 1 WHERE resource = ?", resource);
        }

        int total(String resource) {
            return database.queryForObject("SELECT total FROM tally WHERE resource = ?", Integer.class, resource);
        }
    }

    final Copy one = copy();
    final Copy other = otherCopy();
    final String resource = "job-" + UUID.randomUUID();

    /** Its lease is {@link #LEASE}. */
    abstract Copy copy();

    /** Its lease is far longer than any test. */
    abstract Copy otherCopy();

    /** As if the holder had not been heard of for its lease. */
    abstract void expire(String resource);

    /** Everything that the lock's store knew is gone. */
    abstract void wipe();

    /** What the store keeps for ever, unless somebody deletes it. */
    abstract List<String> keptForEver();

    @Test
    void letsOneHoldAResourceAtATime() throws Exception {
        Hold hold = one.take(resource);

        assertThat(hold.isHeld()).isTrue();
        assertThat(hold.resource()).isEqualTo(resource);
        assertThat(one.lock().tryAcquire(resource)).isEmpty();
        assertThat(other.lock().tryAcquire(resource)).isEmpty();

        hold.close();
        assertThat(hold.isHeld()).isFalse();
        other.take(resource).close();
    }

    @Test
    void holdsDifferentResourcesAtOnce() {
        try (Hold first = one.take(resource);
                Hold second = one.take(resource + "-too")) {
            assertThat(first.isHeld()).isTrue();
            assertThat(second.isHeld()).isTrue();
        }
    }

    @Test
    void wakesAWaiterLongBeforeTheLeaseEnds() throws Exception {
        Hold hold = other.take(resource);
        FutureTask<Optional<Hold>> waiter = new FutureTask<>(() -> one.lock().acquire(resource, LONG));
        waitsIn(start(waiter));

        Instant released = Instant.now();
        hold.close();

        assertThat(waiter.get(50, SECONDS)).isPresent();
        assertThat(Duration.between(released, Instant.now())).isLessThan(LONG);
    }

    @Test
    void givesUpWhenItHasWaitedLongEnough() {
        try (Hold hold = one.take(resource)) {
            assertThat(other.lock().acquire(resource, Duration.ofMillis(50))).isEmpty();
            assertThat(hold.isHeld()).isTrue();
        }
    }

    @Test
    void givesUpInLineToo() throws Exception {
        Hold hold = other.take(resource);
        FutureTask<Optional<Hold>> first = new FutureTask<>(() -> one.lock().acquire(resource, LONG));
        waitsIn(start(first));

        assertThat(one.lock().acquire(resource, Duration.ofMillis(50))).isEmpty();

        hold.close();
        assertThat(first.get(50, SECONDS)).isPresent();
    }

    @Test
    void givesUpWhenInterrupted() throws Exception {
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        try (Hold hold = one.take(resource)) {
            Thread waiter = start(() -> {
                boolean empty = other.lock().acquire(resource, LONG).isEmpty();
                interrupted.complete(empty && Thread.currentThread().isInterrupted());
            });
            waitsIn(waiter);
            waiter.interrupt();

            assertThat(interrupted.get(50, SECONDS)).isTrue();
            assertThat(hold.isHeld()).isTrue();
        }
    }

    @Test
    void keepsALockForLongerThanItsLease() {
        try (Hold hold = one.take(resource)) {
            assertThat(other.lock().acquire(resource, LEASE.multipliedBy(2))).isEmpty();
            assertThat(hold.isHeld()).isTrue();
        }
    }

    @Test
    void letsTheLockOfADeadThreadEnd() throws Exception {
        start(() -> one.take(resource)).join();

        assertThat(other.lock().acquire(resource, LEASE.multipliedBy(5))).isPresent();
    }

    @Test
    void doesNotMindBeingClosedAgainOrTooLate() {
        Hold closed = one.take(resource);
        closed.close();
        closed.close();
        Hold late = one.take(resource);
        expire(resource);

        try (Hold successor = other.take(resource)) {
            late.close();
            closed.close();

            assertThat(one.lock().tryAcquire(resource)).isEmpty();
            assertThat(successor.isHeld()).isTrue();
        }
    }

    @Test
    void isReleasedByAThreadThatWasToldToStop() {
        Hold hold = other.take(resource);
        Thread.currentThread().interrupt();
        hold.close();

        assertThat(Thread.interrupted()).isTrue();
        one.take(resource).close();
    }

    @Test
    void leavesNothingBehind() {
        one.take(resource).close();

        assertThat(keptForEver()).isEmpty();
    }

    @Test
    void wantsAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.lock().tryAcquire(" "))
                .withMessageContaining("name");
        assertThatIllegalArgumentException().isThrownBy(() -> one.lock().tryAcquire("a".repeat(101)));
    }

    static Thread start(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void waitsIn(Thread thread) {
        await().until(() -> thread.getState() == Thread.State.TIMED_WAITING
                && List.of(thread.getStackTrace()).toString().contains("Semaphore.tryAcquire"));
    }
}
