package imyeomsu.lck.event.claim;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.common.testing.Stores;
import imyeomsu.lck.event.FaultyWire;
import imyeomsu.lck.event.RowLock;
import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.TestDatabase.Row;
import imyeomsu.lck.event.claim.Admission.Arrival;
import imyeomsu.lck.event.claim.Claim.Outcome;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Claims from the use case to the committed row, with everything going wrong in between. */
class ClaimBatchesIT {

    private static TestDatabase database;
    private final Crowd crowd = new Crowd();

    @BeforeAll
    static void connect() {
        database = TestDatabase.migrated("lck_event_batches");
    }

    @AfterAll
    static void disconnect() {
        database.close();
    }

    @Test
    void twoCopiesGiveOutExactlyTheStockAndNoMemberTwo() throws Exception {
        long hotTime = database.openHotTime(100);
        List<Claim> answers;
        try (Copy one = Copy.on(database);
                Copy other = Copy.on(database)) {
            List<Callable<Claim>> rush = new ArrayList<>();
            LongStream.rangeClosed(1, 200).forEach(member -> {
                rush.add(() -> one.claim(hotTime, member));
                rush.add(() -> other.claim(hotTime, member));
            });
            answers = crowd.allAtOnce(rush);
        }

        List<Row> rows = database.coupons(hotTime);
        assertThat(rows)
                .extracting(Row::seq)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 100).boxed().toList());
        assertThat(rows).extracting(Row::memberId).doesNotHaveDuplicates();
        assertThat(answers)
                .filteredOn(answer -> answer.outcome() == Outcome.ISSUED)
                .hasSize(100);
        assertThat(answers)
                .filteredOn(answer -> answer.coupon() == null)
                .allSatisfy(answer -> assertThat(answer.outcome()).isEqualTo(Outcome.SOLD_OUT));
    }

    @Test
    void answersOneOfTwoClaimsOfAMemberAsTheFirst() throws Exception {
        long hotTime = database.openHotTime(10);
        try (Copy copy = Copy.on(database);
                RowLock lock = RowLock.on(database, hotTime)) {
            var opener = crowd.claims(copy, hotTime, 1);
            await().until(() -> database.waitingForLocks() == 1);
            var twice = List.of(crowd.claims(copy, hotTime, 2), crowd.claims(copy, hotTime, 2));
            await().until(() -> copy.waiting() == 1);
            lock.release();

            assertThat(twice)
                    .extracting(CompletableFuture::join)
                    .extracting(Claim::outcome)
                    .containsExactlyInAnyOrder(Outcome.ISSUED, Outcome.YOURS);
            assertThat(twice.get(0).join().coupon())
                    .isEqualTo(twice.get(1).join().coupon());
            assertThat(opener.join().coupon().seq()).isEqualTo(1);
        }
    }

    @Test
    void findsWhatWasDecidedWhenTheAnswerWasLost() throws Exception {
        long hotTime = database.openHotTime(3);
        try (FaultyWire wire = FaultyWire.to(Stores.mysql());
                Copy copy = Copy.on(wire.through(database.url()), settings -> settings)) {
            copy.claim(hotTime, 1);
            wire.loseAnswers(2);
            int before = wire.calls();

            Map<Long, CompletableFuture<Claim>> answers =
                    LongStream.of(2, 3, 4).boxed().collect(toMap(id -> id, id -> crowd.claims(copy, hotTime, id)));
            answers.values().forEach(CompletableFuture::join);

            assertThat(wire.calls() - before).isGreaterThanOrEqualTo(3);
            assertThat(database.coupons(hotTime))
                    .hasSize(3)
                    .extracting(Row::seq)
                    .containsExactly(1, 2, 3);
            for (Row row : database.coupons(hotTime)) {
                Claim told = row.memberId() == 1
                        ? copy.claim(hotTime, 1)
                        : answers.get(row.memberId()).join();
                assertThat(told.coupon().seq()).isEqualTo(row.seq());
                assertThat(told.coupon().issuedAt()).isEqualTo(row.issuedAt());
            }
            assertThat(answers.values())
                    .filteredOn(answer -> answer.join().outcome() == Outcome.SOLD_OUT)
                    .hasSize(1);
        }
    }

    @Test
    void sendsABatchAgainThatNeverArrived() throws Exception {
        long hotTime = database.openHotTime(3);
        try (FaultyWire wire = FaultyWire.to(Stores.mysql());
                Copy copy = Copy.on(wire.through(database.url()), settings -> settings)) {
            wire.loseCalls(2);

            Claim claim = copy.claim(hotTime, 1);

            assertThat(claim.outcome()).isEqualTo(Outcome.ISSUED);
            assertThat(wire.calls()).isEqualTo(3);
        }
    }

    @Test
    void sendsABatchAgainThatWaitedTooLongForTheLock() throws Exception {
        long hotTime = database.openHotTime(3);
        try (Copy copy = Copy.on(database);
                RowLock lock = RowLock.on(database, hotTime)) {
            var claim = crowd.claims(copy, hotTime, 1);
            LocalDateTime first =
                    await().until(database::waitingSince, Optional::isPresent).orElseThrow();
            await().until(() -> database.waitingSince().filter(first::isBefore).isPresent());
            lock.release();

            assertThat(claim.join().outcome()).isEqualTo(Outcome.ISSUED);
            assertThat(database.coupons(hotTime)).hasSize(1);
        }
    }

    @Test
    void tellsEverybody503WhenNoAnswerComesAndThenTriesAgain() throws Exception {
        long hotTime = database.openHotTime(3);
        try (Copy copy = Copy.on(database.url(), settings -> Copy.withResendFor(Duration.ZERO, settings))) {
            try (RowLock lock = RowLock.on(database, hotTime)) {
                assertThat(failureOf(crowd.claims(copy, hotTime, 1))).matches(Crowd::isUnavailable);
                // Told at once, without another wait for the lock.
                assertThat(catchThrowable(() -> copy.claim(hotTime, 2))).matches(Crowd::isUnavailable);
                assertThat(database.waitingForLocks()).isZero();
                assertThat(copy.claim(database.openHotTime(1), 2).outcome()).isEqualTo(Outcome.ISSUED);
                lock.release();
            }

            await().ignoreExceptionsMatching(Crowd::isUnavailable)
                    .untilAsserted(
                            () -> assertThat(copy.claim(hotTime, 1).coupon()).isNotNull());
            assertThat(copy.claim(hotTime, 2).outcome()).isEqualTo(Outcome.ISSUED);
            assertThat(database.coupons(hotTime)).extracting(Row::memberId).containsExactly(1L, 2L);
        }
    }

    @Test
    void refusesAtOnceWhatDoesNotFitIntoTheQueue() throws Exception {
        long hotTime = database.openHotTime(10);
        try (Copy copy = Copy.on(database.url(), settings -> Copy.withQueue(2, settings));
                RowLock lock = RowLock.on(database, hotTime)) {
            var taken = new ArrayList<>(List.of(crowd.claims(copy, hotTime, 1)));
            await().until(() -> database.waitingForLocks() == 1);
            taken.add(crowd.claims(copy, hotTime, 2));
            taken.add(crowd.claims(copy, hotTime, 3));
            await().until(() -> copy.waiting() == 2);

            Throwable fourth = catchThrowable(() -> copy.claim(hotTime, 4));

            assertThat(fourth).matches(Crowd::isUnavailable);
            lock.release();
            assertThat(taken)
                    .allSatisfy(claim -> assertThat(claim.join().outcome()).isEqualTo(Outcome.ISSUED));
            assertThat(database.coupons(hotTime)).extracting(Row::memberId).doesNotContain(4L);
        }
    }

    @Test
    void neverSendsAClaimWhoseMemberWasToldToTryLater() throws Exception {
        long hotTime = database.openHotTime(10);
        try (Copy copy = Copy.on(database.url(), settings -> Copy.withPatience(Duration.ofMillis(300), settings));
                RowLock lock = RowLock.on(database, hotTime)) {
            var sent = crowd.claims(copy, hotTime, 1);
            await().until(() -> database.waitingForLocks() == 1);
            var queued = crowd.claims(copy, hotTime, 2);

            assertThat(failureOf(sent)).matches(Crowd::isUnavailable);
            assertThat(failureOf(queued)).matches(Crowd::isUnavailable);

            lock.release();
            await().until(() -> copy.waiting() == 0);
            copy.batches.stop();
            assertThat(database.coupons(hotTime)).extracting(Row::memberId).containsExactly(1L);
        }
    }

    @Test
    void tellsASecondClaimOfAMemberToTryLaterWhenTheFirstGaveUp() throws Exception {
        long hotTime = database.openHotTime(10);
        try (Copy copy = Copy.on(database.url(), settings -> Copy.withPatience(Duration.ofMillis(300), settings));
                RowLock lock = RowLock.on(database, hotTime)) {
            var sent = crowd.claims(copy, hotTime, 1);
            await().until(() -> database.waitingForLocks() == 1);
            var twice = List.of(crowd.claims(copy, hotTime, 2), crowd.claims(copy, hotTime, 2));

            assertThat(twice).allSatisfy(claim -> assertThat(failureOf(claim)).matches(Crowd::isUnavailable));
            assertThat(failureOf(sent)).matches(Crowd::isUnavailable);
            lock.release();
        }
    }

    @Test
    void answersAllThatWaitBeforeItStops() throws Exception {
        long hotTime = database.openHotTime(10);
        try (Copy copy = Copy.on(database);
                RowLock lock = RowLock.on(database, hotTime)) {
            var sent = crowd.claims(copy, hotTime, 1);
            await().until(() -> database.waitingForLocks() == 1);
            var queued = crowd.claims(copy, hotTime, 2);
            await().until(() -> copy.waiting() == 1);

            var stopped = crowd.does(() -> {
                copy.batches.stop();
                return sent.isDone() && queued.isDone();
            });
            await().until(() -> !copy.batches.isRunning());
            assertThat(catchThrowable(() -> copy.claim(hotTime, 3))).matches(Crowd::isUnavailable);
            lock.release();

            assertThat(sent.join().outcome()).isEqualTo(Outcome.ISSUED);
            assertThat(queued.join().outcome()).isEqualTo(Outcome.ISSUED);
            stopped.join();
            copy.batches.start();
            assertThat(copy.claim(hotTime, 3).outcome()).isEqualTo(Outcome.ISSUED);
        }
    }

    @Test
    void countsClaimsByWhatBecameOfThem() throws Exception {
        long hotTime = database.openHotTime(1);
        try (Copy copy = Copy.on(database)) {
            copy.claim(hotTime, 1);
            copy.claim(hotTime, 1);
            copy.claim(hotTime, 2);
            copy.batches.stop();
            catchThrowable(() -> copy.batches.decide(hotTime, new Arrival(3, 0)));

            assertThat(claims(copy, "issued")).isEqualTo(1);
            assertThat(claims(copy, "yours")).isEqualTo(1);
            assertThat(claims(copy, "sold_out")).isEqualTo(1);
            assertThat(copy.meters.get("lck.claims.batch.time").timer().count()).isPositive();
        }
    }

    private static double claims(Copy copy, String outcome) {
        return copy.meters.get("lck.claims").tag("outcome", outcome).counter().count();
    }

    private static Throwable failureOf(CompletableFuture<Claim> claim) {
        Throwable failure = catchThrowable(claim::join);
        return failure instanceof CompletionException ? failure.getCause() : failure;
    }
}
