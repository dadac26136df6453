package imyeomsu.lck.common.lock;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionOperations;

/** What any fenced lock must do for two copies of an application that share a database. */
abstract class FencedLockContract {

    static final Duration LEASE = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofSeconds(20);

    /** One copy of the application; its transactions work on a table {@code tally (resource, total)}. */
    record Copy(FencedLock lock, Fence fence, TransactionOperations transactions, JdbcOperations database) {

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

    private final Copy one = copy();
    private final Copy other = otherCopy();
    private final String resource = "job-" + UUID.randomUUID();

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
    void keepsManyThreadsOfTwoCopiesApartAndGivesThemRisingTokens() throws Exception {
        List<Long> tokens = new ArrayList<>();
        Callable<Void> work = () -> {
            for (int i = 0; i < 10; i++) {
                Copy copy = i % 2 == 0 ? one : other;
                try (Hold hold = copy.lock().acquire(resource, LONG).orElseThrow()) {
                    // Nothing but the lock keeps this list, which is not safe for threads, in order.
                    tokens.add(hold.token());
                }
            }
            return null;
        };
        ExecutorService threads = Executors.newFixedThreadPool(6);
        for (var done : threads.invokeAll(List.of(work, work, work, work, work, work))) {
            done.get();
        }
        threads.shutdown();

        assertThat(tokens).hasSize(60).isSorted().doesNotHaveDuplicates();
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

        assertThat(waiter.get(10, SECONDS)).isPresent();
        assertThat(Duration.between(released, Instant.now())).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void givesUpWhenItHasWaitedLongEnough() {
        try (Hold hold = one.take(resource)) {
            assertThat(other.lock().acquire(resource, Duration.ofMillis(50))).isEmpty();
            assertThat(hold.isHeld()).isTrue();
        }
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

            assertThat(interrupted.get(10, SECONDS)).isTrue();
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
    void commitsWhatTheHolderDoes() {
        tally();

        try (Hold hold = one.take(resource)) {
            one.transactions().executeWithoutResult(status -> one.raise(resource));
            assertThat(hold.isHeld()).isTrue();
        }

        assertThat(one.total(resource)).isEqualTo(1);
    }

    @Test
    void undoesWhatAHolderDoesAfterAnotherTookOver() {
        tally();
        try (Hold hold = one.take(resource);
                Hold inner = one.take(resource + "-inner")) {
            expire(resource);
            try (Hold successor = other.take(resource)) {
                assertThat(successor.token()).isGreaterThan(hold.token());

                assertThatThrownBy(() -> one.transactions().executeWithoutResult(status -> one.raise(resource)))
                        .isInstanceOf(FenceLost.class)
                        .hasMessageContaining(resource)
                        .extracting(lost -> ((FenceLost) lost).code())
                        .isEqualTo("FENCE_LOST");

                assertThat(one.total(resource)).isZero();
                await().until(() -> !hold.isHeld());
                assertThat(inner.isHeld()).isTrue();
            }
        }
        one.transactions().executeWithoutResult(status -> one.raise(resource));
        assertThat(one.total(resource)).isEqualTo(1);
    }

    @Test
    void letsAFormerHolderRead() {
        tally();
        try (Hold hold = one.take(resource)) {
            expire(resource);
            other.take(resource).close();

            assertThat(one.total(resource)).isZero();
            assertThat(hold.token()).isPositive();
        }
    }

    @Test
    void letsNobodyTakeOverBetweenTheCheckAndTheCommit() throws Exception {
        Hold hold = one.take(resource);
        FutureTask<Optional<Hold>> successor =
                new FutureTask<>(() -> other.lock().tryAcquire(resource));

        boolean tookOver = one.transactions().execute(status -> {
            one.fence().require(hold);
            expire(resource);
            start(successor);
            await().until(() -> otherWaitsForARow());
            return successor.isDone();
        });

        assertThat(tookOver).isFalse();
        assertThat(successor.get(10, SECONDS)).isPresent();
        assertThatThrownBy(() -> one.fence().require(hold)).isInstanceOf(FenceLost.class);
        hold.close();
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
    void canBeClosedByAnotherThread() throws Exception {
        tally();
        Hold hold = one.take(resource);
        start(hold::close).join();
        other.take(resource).close();

        one.transactions().executeWithoutResult(status -> one.raise(resource));

        assertThat(one.total(resource)).isEqualTo(1);
    }

    @Test
    void drawsAGreaterTokenAfterTheStoreWasWiped() {
        Hold before = one.take(resource);
        wipe();

        try (Hold after = other.take(resource)) {
            assertThat(after.token()).isGreaterThan(before.token());
        }
        before.close();
    }

    @Test
    void drawsAGreaterTokenThoughTheStoresClockIsBehind() {
        one.take(resource).close();
        long ahead = Instant.now().plus(Duration.ofDays(365)).toEpochMilli() * 1000;
        one.database().update("UPDATE lck_fence SET token = ? WHERE resource = ?", ahead, resource);
        wipe();

        try (Hold hold = other.take(resource)) {
            assertThat(hold.token()).isEqualTo(ahead + 1);
        }
        try (Hold hold = one.take(resource)) {
            assertThat(hold.token()).isEqualTo(ahead + 2);
        }
    }

    @Test
    void leavesNothingBehind() {
        one.take(resource).close();

        assertThat(keptForEver()).isEmpty();
    }

    @Test
    void isNotTakenWithinATransactionThatItCouldNotProtect() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> one.transactions().execute(status -> one.lock().tryAcquire(resource)))
                .withMessageContaining("before the transaction begins");
    }

    @Test
    void wantsAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.lock().tryAcquire(" "))
                .withMessageContaining("name");
        assertThatIllegalArgumentException().isThrownBy(() -> one.lock().tryAcquire("a".repeat(101)));
    }

    private void tally() {
        one.database().update("INSERT INTO tally (resource, total) VALUES (?, 0)", resource);
    }

    private boolean otherWaitsForARow() {
        String waiting = "SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'";
        return other.database().queryForObject(waiting, Integer.class) == 1;
    }

    private static Thread start(Runnable work) {
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
