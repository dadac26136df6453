package imyeomsu.lck.event.draw;

import static imyeomsu.lck.event.draw.DrawFixtures.SEED;
import static imyeomsu.lck.event.draw.DrawFixtures.admit;
import static imyeomsu.lck.event.draw.DrawFixtures.blind;
import static imyeomsu.lck.event.draw.DrawFixtures.entered;
import static imyeomsu.lck.event.draw.DrawFixtures.state;
import static imyeomsu.lck.event.draw.DrawFixtures.withDraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.event.RowLock;
import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.TestDatabase.Row;
import imyeomsu.lck.event.key.Sha256;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The draw within the procedure {@code admit}, and entering up to the last moment. */
class DrawingIT {

    private static TestDatabase database;
    private static Draws draws;

    @BeforeAll
    static void connect() {
        database = TestDatabase.migrated("lck_event_draw");
        draws = new Draws(JdbcClient.create(database.dataSource()));
    }

    @AfterAll
    static void disconnect() {
        database.close();
    }

    @Test
    void givesEverybodyAPlaceWhereThereIsStockForAll() {
        long hotTime = drawOf(10, 1, 2, 3, 4);

        draws.draw(hotTime);

        assertThat(winners(hotTime)).containsExactlyElementsOf(lotOrder(1, 2, 3, 4));
        assertThat(seqs(hotTime)).containsExactly(1, 2, 3, 4);
        assertThat(database.issued(hotTime)).isEqualTo(4);
        assertThat(state(database, hotTime)).isEqualTo("DONE");
    }

    @Test
    void givesTheFirstLotsAPlaceWhereThereAreMoreThanStock() {
        long hotTime = drawOf(3, 1, 2, 3, 4, 5, 6, 7, 8);

        draws.draw(hotTime);

        assertThat(winners(hotTime))
                .containsExactlyElementsOf(lotOrder(1, 2, 3, 4, 5, 6, 7, 8).subList(0, 3));
        assertThat(database.issued(hotTime)).isEqualTo(3);
    }

    @Test
    void isDoneWhereNobodyEntered() {
        long hotTime = drawOf(3);

        draws.draw(hotTime);

        assertThat(state(database, hotTime)).isEqualTo("DONE");
        assertThat(winners(hotTime)).isEmpty();
    }

    @Test
    void comesBeforeTheBatchThatItIsCalledWith() {
        long hotTime = drawOf(5, 1, 2, 3);

        List<Map<String, Object>> told = admit(database, hotTime, "[[50, 1200], [2, 800], [51, 900], [52, 1000]]");

        assertThat(winners(hotTime).subList(0, 3)).containsExactlyElementsOf(lotOrder(1, 2, 3));
        assertThat(winners(hotTime).subList(3, 5)).containsExactly(50L, 51L);
        assertThat(seqs(hotTime)).containsExactly(1, 2, 3, 4, 5);
        assertThat(row(told, 50)).containsEntry("is_new", 1L).containsEntry("seq", 4);
        assertThat(row(told, 2)).containsEntry("is_new", 0L);
        assertThat(row(told, 2).get("seq")).isNotNull();
        assertThat(row(told, 52)).containsEntry("seq", null).containsEntry("issued", 5L);
    }

    @Test
    void tellsADrawnMemberWhoClaimsThatTheCouponIsThere() {
        long hotTime = drawOf(5, 1, 2, 3);
        draws.draw(hotTime);

        Map<String, Object> told = admit(database, hotTime, "[[3, 100]]").get(0);

        assertThat(told).containsEntry("is_new", 0L).containsEntry("seq", seqOf(hotTime, 3));
        assertThat(winners(hotTime)).hasSize(3);
    }

    @Test
    void keepsNoWaitForWhoWasDrawn() {
        long hotTime = drawOf(5, 1);
        admit(database, hotTime, "[[50, 1200]]");

        assertThat(database.jdbc()
                        .sql("SELECT waited_ms FROM coupon WHERE hot_time_id = ? ORDER BY seq")
                        .param(hotTime)
                        .query(Integer.class)
                        .list())
                .containsExactly(null, 1200);
    }

    @Test
    void isNotHeldBeforeTheOpeningNorWhileItIsPausedNorAfterTheClose() {
        long ahead = withDraw(database, 3, "1 HOUR", "2 HOUR");
        long paused = drawOf(3);
        long over = withDraw(database, 3, "-2 HOUR", "-1 HOUR");
        database.jdbc()
                .sql("UPDATE hot_time SET phase = 'PAUSED' WHERE id = ?")
                .param(paused)
                .update();
        for (long hotTime : List.of(ahead, paused, over)) {
            entered(database, hotTime, 1);
            draws.draw(hotTime);

            assertThat(state(database, hotTime)).isEqualTo("PENDING");
            assertThat(winners(hotTime)).isEmpty();
        }
    }

    @Test
    void isHeldOnceHoweverManyCopiesCallAtTheOpening() throws Exception {
        long hotTime = drawOf(60, LongStream.rangeClosed(1, 40).toArray());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        CyclicBarrier together = new CyclicBarrier(8);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int copy = 0; copy < 8; copy++) {
                String batch = copy % 2 == 0 ? "[]" : "[" + (100 + copy) + "," + copy + "]";
                all.add(threads.submit(() -> {
                    together.await();
                    return admit(database, hotTime, batch);
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(winners(hotTime).subList(0, 40))
                .containsExactlyElementsOf(
                        lotOrder(LongStream.rangeClosed(1, 40).toArray()));
        assertThat(winners(hotTime).subList(40, 44)).containsExactlyInAnyOrder(101L, 103L, 105L, 107L);
        assertThat(seqs(hotTime))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 44).boxed().toList());
        assertThat(database.issued(hotTime)).isEqualTo(44);
    }

    @Test
    void isUndoneAsAWholeWhereTheBatchFailsAndHeldByTheNext() {
        long hotTime = drawOf(5, 1, 2);

        assertThatThrownBy(() -> admit(database, hotTime, "[7, null]")).isInstanceOf(DataAccessException.class);
        assertThat(state(database, hotTime)).isEqualTo("PENDING");
        assertThat(winners(hotTime)).isEmpty();

        admit(database, hotTime, "[7]");
        assertThat(winners(hotTime).subList(0, 2)).containsExactlyElementsOf(lotOrder(1, 2));
        assertThat(winners(hotTime)).hasSize(3);
    }

    /** The connection is gone while the call waits for the row: nobody knows what became of it. */
    @Test
    void isTheSameWhereTheAnswerIsLostAndTheBatchSentAgain() throws Exception {
        long hotTime = drawOf(5, 1, 2);
        try (RowLock lock = RowLock.on(database, hotTime);
                Connection lost = database.dataSource().getConnection()) {
            String id = new JdbcTemplate(new SingleConnectionDataSource(lost, true))
                    .queryForObject("SELECT CONNECTION_ID()", String.class);
            var call = CompletableFuture.runAsync(() -> {
                try (var statement = lost.createStatement()) {
                    statement.execute("CALL admit(" + hotTime + ", '[9]')");
                } catch (SQLException cutOff) {
                    throw new IllegalStateException(cutOff);
                }
            });
            await().until(() -> database.waitingForLocks() == 1);
            database.jdbc().sql("KILL " + id).update();
            assertThatThrownBy(call::get).isInstanceOf(ExecutionException.class);
            lock.release();
        }

        admit(database, hotTime, "[9]");
        admit(database, hotTime, "[9]");

        assertThat(winners(hotTime).subList(0, 2)).containsExactlyElementsOf(lotOrder(1, 2));
        assertThat(winners(hotTime)).containsOnlyOnce(9L).hasSize(3);
    }

    @Test
    void takesEntriesUntilTheOpeningOnly() {
        long ahead = withDraw(database, 3, "1 HOUR", "2 HOUR");
        long open = drawOf(3);
        long without = database.hotTime(3, "1 HOUR", "2 HOUR");
        long ended = withDraw(database, 3, "1 HOUR", "2 HOUR");
        database.jdbc()
                .sql("UPDATE hot_time SET phase = 'ENDED' WHERE id = ?")
                .param(ended)
                .update();

        assertThat(draws.enter(ahead, 1, blind(1))).isTrue();
        assertThat(draws.enter(open, 1, blind(1))).isFalse();
        assertThat(draws.enter(without, 1, blind(1))).isFalse();
        assertThat(draws.enter(ended, 1, blind(1))).isFalse();
        assertThat(draws.enter(Long.MAX_VALUE, 1, blind(1))).isFalse();
        assertThatThrownBy(() -> draws.enter(ahead, 1, blind(1))).isInstanceOf(DuplicateKeyException.class);
    }

    /** It began before the opening, so its clock would let it in; the draw was faster. */
    @Test
    void refusesWhoGetsTheLockAfterTheDraw() throws Exception {
        long hotTime = withDraw(database, 3, "600000 MICROSECOND", "1 HOUR");
        CompletableFuture<Boolean> entering;
        try (Connection drawing = database.dataSource().getConnection();
                var statement = drawing.createStatement()) {
            drawing.setAutoCommit(false);
            statement.execute("SELECT id FROM hot_time WHERE id = " + hotTime + " FOR UPDATE");
            entering = CompletableFuture.supplyAsync(() -> draws.enter(hotTime, 1, blind(1)));
            await().until(() -> database.waitingForLocks() == 1);
            assertThat(database.isPast(hotTime, "opens_at")).isFalse();
            await().until(() -> database.isPast(hotTime, "opens_at"));
            statement.execute("UPDATE hot_time SET draw = 'DONE' WHERE id = " + hotTime);
            drawing.commit();
            drawing.setAutoCommit(true);
        }

        assertThat(entering.get()).isFalse();
    }

    /** Whoever was told "you are in" is drawn, however close to the opening it was. */
    @Test
    void countsEverybodyWhoWasLetInAtTheVeryOpening() throws Exception {
        long hotTime = withDraw(database, 5000, "700000 MICROSECOND", "1 HOUR");
        ExecutorService threads = Executors.newFixedThreadPool(6);
        List<Long> in = new ArrayList<>();
        int refused = 0;
        try {
            List<Future<List<Long>>> all = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                long first = 1 + thread * 100_000L;
                all.add(threads.submit(() -> enterUntilRefused(hotTime, first)));
            }
            Future<?> drawing = threads.submit(() -> {
                while (state(database, hotTime).equals("PENDING")) {
                    draws.draw(hotTime);
                }
            });
            for (Future<List<Long>> one : all) {
                in.addAll(one.get());
                refused++;
            }
            drawing.get();
        } finally {
            threads.shutdownNow();
        }

        assertThat(refused).isEqualTo(4);
        assertThat(in).isNotEmpty();
        assertThat(winners(hotTime))
                .containsExactlyElementsOf(
                        lotOrder(in.stream().mapToLong(Long::longValue).toArray()));
    }

    private static List<Long> enterUntilRefused(long hotTime, long first) {
        List<Long> in = new ArrayList<>();
        for (long member = first; draws.enter(hotTime, member, blind(member)); member++) {
            in.add(member);
        }
        return in;
    }

    private static long drawOf(int stock, long... members) {
        long hotTime = withDraw(database, stock, "-1 HOUR", "1 HOUR");
        for (long member : members) {
            entered(database, hotTime, member);
        }
        return hotTime;
    }

    /** Worked out here once more, as anybody can. */
    private static List<Long> lotOrder(long... members) {
        return LongStream.of(members)
                .boxed()
                .sorted(Comparator.comparing(member -> HexFormat.of().formatHex(Sha256.of(SEED, blind(member)))))
                .toList();
    }

    private static List<Long> winners(long hotTime) {
        return database.coupons(hotTime).stream().map(Row::memberId).toList();
    }

    private static List<Integer> seqs(long hotTime) {
        return database.coupons(hotTime).stream().map(Row::seq).toList();
    }

    private static int seqOf(long hotTime, long member) {
        return winners(hotTime).indexOf(member) + 1;
    }

    private static Map<String, Object> row(List<Map<String, Object>> told, long member) {
        return told.stream()
                .filter(row -> row.get("member_id").equals(member))
                .findFirst()
                .orElseThrow();
    }
}
