package imyeomsu.lck.common.lock;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** What any fenced lock must do on top: tokens only rise, and a holder that was passed over changes nothing. */
abstract class FencedLockContract extends ExclusionContract {

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

            TransactionTemplate reading = new TransactionTemplate(
                    Objects.requireNonNull(one.transactions().getTransactionManager()));
            reading.setReadOnly(true);

            assertThat(reading.<Integer>execute(status -> one.total(resource))).isZero();
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
    void isNotTakenWithinATransactionThatItCouldNotProtect() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> one.transactions().execute(status -> one.lock().tryAcquire(resource)))
                .withMessageContaining("before the transaction begins");
    }

    @Test
    void checksATransactionThatIsStillOpenWhenItsHoldIsClosed() {
        tally();
        Hold hold = one.take(resource);

        assertThatThrownBy(() -> one.transactions().executeWithoutResult(status -> {
                    one.raise(resource);
                    hold.close();
                    CompletableFuture.runAsync(() -> other.take(resource).close())
                            .join();
                }))
                .isInstanceOf(FenceLost.class);

        assertThat(one.total(resource)).isZero();
        one.transactions().executeWithoutResult(status -> one.raise(resource));
        assertThat(one.total(resource)).isEqualTo(1);
    }

    @Test
    void refusesAFenceBeyondEveryToken() {
        one.take(resource).close();
        one.database().update("UPDATE lck_fence SET token = ? WHERE resource = ?", Long.MAX_VALUE, resource);

        assertThatIllegalStateException()
                .isThrownBy(() -> one.lock().tryAcquire(resource))
                .withMessageContaining("beyond every token");
        assertThatIllegalStateException().isThrownBy(() -> one.lock().tryAcquire(resource));
    }

    final void tally() {
        one.database().update("INSERT INTO tally (resource, total) VALUES (?, 0)", resource);
    }

    private boolean otherWaitsForARow() {
        String waiting = "SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'";
        return other.database().queryForObject(waiting, Integer.class) == 1;
    }
}
