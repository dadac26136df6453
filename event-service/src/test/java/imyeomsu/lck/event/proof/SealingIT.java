package imyeomsu.lck.event.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.event.TestDatabase;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DuplicateKeyException;

/** Over, drained, sealed, by the database alone. */
class SealingIT {

    private TestDatabase database;
    private SealingCopy copy;

    @BeforeEach
    void connect() {
        database = TestDatabase.migrated("lck_event_sealing");
        copy = new SealingCopy(database);
    }

    @AfterEach
    void disconnect() {
        copy.close();
        database.close();
    }

    @Test
    void sealsAndProvesWhatIsOver() {
        long hotTime = overWith(3);

        copy.sealing.sealAndProve();

        assertThat(phase(hotTime)).isEqualTo("SEALED");
        assertThat(copy.proofs.find(hotTime)).map(Proof::records).contains(3);
        assertThat(copy.told).extracting(HotTimeSealed::hotTimeId).contains(hotTime);
        assertThat(copy.meters.get("lck.hottimes.sealed").counter().count()).isPositive();
    }

    @Test
    void leavesAloneWhatIsNotOverYet() {
        long open = database.openHotTime(5);
        long ahead = database.hotTime(5, "1 HOUR", "2 HOUR");
        long paused = database.openHotTime(5);
        long draft = database.hotTime(5, "-2 HOUR", "-1 HOUR");
        update("UPDATE hot_time SET phase = 'PAUSED' WHERE id = " + paused);
        update("UPDATE hot_time SET phase = 'DRAFT' WHERE id = " + draft);

        copy.sealing.sealAndProve();
        List.of(open, ahead, paused, draft).forEach(copy.seals::seal);

        assertThat(List.of(phase(open), phase(ahead), phase(paused), phase(draft)))
                .containsExactly("LIVE", "LIVE", "PAUSED", "DRAFT");
        assertThat(copy.proofs.find(open)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC_TIMESTAMP(6)", "NULL"})
    void sealsWhatWasEndedBeforeItsTime(String endedAt) {
        long hotTime = database.openHotTime(5);
        admit(hotTime, "[1, 2]");
        update("UPDATE hot_time SET phase = 'ENDED', ended_at = " + endedAt + " WHERE id = " + hotTime);

        copy.sealing.sealAndProve();

        assertThat(phase(hotTime)).isEqualTo("SEALED");
        assertThat(copy.proofs.find(hotTime)).map(Proof::records).contains(2);
    }

    @Test
    void sealsWhatWasPausedUntilItsClose() {
        long hotTime = database.hotTime(5, "-2 HOUR", "-1 HOUR");
        update("UPDATE hot_time SET phase = 'PAUSED' WHERE id = " + hotTime);

        copy.sealing.sealAndProve();

        assertThat(phase(hotTime)).isEqualTo("SEALED");
    }

    @Test
    void admitsNobodyAfterwardsWhateverIsDoneToTheWindow() {
        long hotTime = overWith(1);
        copy.sealing.sealAndProve();

        update("UPDATE hot_time SET closes_at = closes_at + INTERVAL 1 DAY, revision = revision + 1" + " WHERE id = "
                + hotTime);

        assertThat(admit(hotTime, "[77]")).containsEntry("phase", "SEALED").containsEntry("seq", null);
        assertThat(database.coupons(hotTime)).hasSize(1);
        assertThat(database.issued(hotTime)).isEqualTo(1);
    }

    @Test
    void admitsNobodyAfterwardsWhateverTheClockSays() throws Exception {
        long hotTime = overWith(1);
        copy.sealing.sealAndProve();

        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET timestamp = UNIX_TIMESTAMP() - 90 * 60");
            statement.execute("CALL admit(" + hotTime + ", '[77]')");
            statement.execute("SET timestamp = DEFAULT");
        }

        assertThat(database.coupons(hotTime)).hasSize(1);
    }

    /** Else the test above would prove nothing. */
    @Test
    void aClockThatIsSetBackWouldOpenItWithoutTheSeal() throws Exception {
        long hotTime = overWith(1);

        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET timestamp = UNIX_TIMESTAMP() - 90 * 60");
            statement.execute("CALL admit(" + hotTime + ", '[77]')");
            statement.execute("SET timestamp = DEFAULT");
        }

        assertThat(database.coupons(hotTime)).hasSize(2);
    }

    @Test
    void letsWinnersFindTheirCouponsAfterTheSeal() {
        long hotTime = overWith(2);
        copy.sealing.sealAndProve();

        assertThat(admit(hotTime, "[2]")).containsEntry("seq", 2);
    }

    @Test
    void waitsForWhoIsJustBeingAdmitted() throws Exception {
        long hotTime = overWith(1);
        try (Connection admitting = database.dataSource().getConnection();
                Statement statement = admitting.createStatement()) {
            admitting.setAutoCommit(false);
            statement.execute("SELECT id FROM hot_time WHERE id = " + hotTime + " FOR UPDATE");
            var sealing = CompletableFuture.runAsync(copy.sealing::sealAndProve);
            await().until(() -> database.waitingForLocks() == 1);
            statement.execute("INSERT INTO coupon (hot_time_id, seq, member_id, issued_at) VALUES (" + hotTime
                    + ", 2, 99, UTC_TIMESTAMP(6))");
            statement.execute("UPDATE hot_time SET issued = 2 WHERE id = " + hotTime);
            admitting.commit();
            admitting.setAutoCommit(true);
            sealing.get();
        }

        assertThat(copy.proofs.find(hotTime)).map(Proof::records).contains(2);
    }

    @Test
    void sealsOnceHoweverManyCopiesTry() throws Exception {
        long hotTime = overWith(2000);
        long before = revision(hotTime);
        List<SealingCopy> copies = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(6);
        CyclicBarrier together = new CyclicBarrier(6);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                SealingCopy one = new SealingCopy(database);
                copies.add(one);
                all.add(threads.submit(() -> {
                    together.await();
                    one.sealing.sealAndProve();
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
            assertThat(copies.stream().flatMap(one -> one.told.stream()).map(HotTimeSealed::hotTimeId))
                    .containsOnlyOnce(hotTime);
        } finally {
            threads.shutdownNow();
            copies.forEach(SealingCopy::close);
        }

        assertThat(revision(hotTime)).isEqualTo(before + 1);
        assertThat(copy.proofs.find(hotTime)).map(Proof::records).contains(2000);
    }

    @Test
    void isFinishedByAnotherWhereACopyDiesWhileProving() {
        long hotTime = overWith(3);
        copy.seals.seal(hotTime);

        copy.transaction.executeWithoutResult(dying -> {
            copy.proofs.begin(hotTime);
            copy.proofs.store(hotTime, 0, new Part(new byte[32], new byte[32], new byte[32]));
            try (SealingCopy other = new SealingCopy(database)) {
                assertThat(other.prover.prove(hotTime)).isEmpty();
            }
            dying.setRollbackOnly();
        });
        assertThat(copy.proofs.find(hotTime)).isEmpty();
        copy.sealing.sealAndProve();

        assertThat(copy.proofs.find(hotTime)).map(Proof::records).contains(3);
        assertThat(copy.proofs.part(hotTime, 0))
                .map(part -> part.chain().length)
                .contains(3 * 32);
    }

    @Test
    void isNotHeldUpByAnotherThatCannotBeProven() {
        long broken = overWith(1);
        long hotTime = overWith(2);
        copy.seals.seal(broken);
        update("INSERT INTO hot_time_proof_part VALUES (" + broken + ", 0, '', '', REPEAT('x', 32))");

        assertThatThrownBy(copy.sealing::sealAndProve).isInstanceOf(DuplicateKeyException.class);

        assertThat(copy.proofs.find(hotTime)).map(Proof::records).contains(2);
        update("DELETE FROM hot_time_proof_part WHERE hot_time_id = " + broken);
        copy.sealing.sealAndProve();
        assertThat(copy.proofs.find(broken)).map(Proof::records).contains(1);
    }

    @Test
    void changesNothingTheSecondTime() {
        long hotTime = overWith(3);
        copy.sealing.sealAndProve();
        Proof first = copy.proofs.find(hotTime).orElseThrow();

        copy.sealing.sealAndProve();
        copy.seals.seal(hotTime);

        Proof second = copy.proofs.find(hotTime).orElseThrow();
        assertThat(second.chainHead()).isEqualTo(first.chainHead());
        assertThat(second.sealedAt()).isEqualTo(first.sealedAt());
        assertThat(copy.told).extracting(HotTimeSealed::hotTimeId).containsOnlyOnce(hotTime);
    }

    private long overWith(int winners) {
        return ProofFixtures.overWith(database, winners);
    }

    private Map<String, Object> admit(long hotTime, String members) {
        return database.jdbc()
                .sql("CALL admit(?, ?)")
                .params(hotTime, members)
                .query()
                .listOfRows()
                .get(0);
    }

    private String phase(long hotTime) {
        return database.jdbc()
                .sql("SELECT phase FROM hot_time WHERE id = ?")
                .param(hotTime)
                .query(String.class)
                .single();
    }

    private long revision(long hotTime) {
        return database.jdbc()
                .sql("SELECT revision FROM hot_time WHERE id = ?")
                .param(hotTime)
                .query(Long.class)
                .single();
    }

    private void update(String sql) {
        database.jdbc().sql(sql).update();
    }
}
