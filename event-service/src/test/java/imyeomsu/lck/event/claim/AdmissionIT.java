package imyeomsu.lck.event.claim;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.event.RowLock;
import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.TestDatabase.Row;
import imyeomsu.lck.event.claim.Admission.Admitted;
import imyeomsu.lck.event.claim.Admission.Arrival;
import imyeomsu.lck.event.claim.Claim.Outcome;
import imyeomsu.lck.event.hottime.HotTimeState;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The procedure itself: what it promises has to hold whoever calls it. */
class AdmissionIT {

    private static TestDatabase database;
    private static Admission admission;

    @BeforeAll
    static void connect() {
        database = TestDatabase.migrated("lck_event_admission");
        admission = new Admission(new JdbcTemplate(database.dataSource()));
    }

    @AfterAll
    static void disconnect() {
        database.close();
    }

    @Test
    void numbersMembersInTheirOrderOfArrival() {
        long hotTime = database.openHotTime(10);

        Admitted first = admission.admit(hotTime, members(30L, 10L, 20L));
        Admitted second = admission.admit(hotTime, members(5L));

        assertThat(database.coupons(hotTime)).extracting(Row::memberId).containsExactly(30L, 10L, 20L, 5L);
        assertThat(database.coupons(hotTime)).extracting(Row::seq).containsExactly(1, 2, 3, 4);
        assertThat(first.decisions().get(10L).place().seq()).isEqualTo(2);
        assertThat(second.standing().issued()).isEqualTo(4);
        assertThat(database.issued(hotTime)).isEqualTo(4);
    }

    @Test
    void tellsEachMemberTheStoredRow() {
        long hotTime = database.openHotTime(10);

        Admitted admitted = admission.admit(hotTime, members(1L, 2L));

        for (Row row : database.coupons(hotTime)) {
            Decision decision = admitted.decisions().get(row.memberId());
            assertThat(decision.outcome()).isEqualTo(Outcome.ISSUED);
            assertThat(decision.place().seq()).isEqualTo(row.seq());
            assertThat(decision.place().issuedAt()).isEqualTo(row.issuedAt());
        }
    }

    @Test
    void givesAMemberWhoAsksAgainTheSameCoupon() {
        long hotTime = database.openHotTime(10);
        Decision first = admission.admit(hotTime, members(7L)).decisions().get(7L);

        Decision again =
                admission.admit(hotTime, members(7L, 8L, 7L)).decisions().get(7L);

        assertThat(again).isEqualTo(Decision.yours(first.place()));
        assertThat(database.coupons(hotTime)).extracting(Row::memberId).containsExactly(7L, 8L);
    }

    @Test
    void countsAMemberWhoStandsTwiceInABatchOnce() {
        long hotTime = database.openHotTime(10);

        admission.admit(hotTime, members(4L, 9L, 4L, 9L, 6L));

        assertThat(database.coupons(hotTime)).extracting(Row::memberId).containsExactly(4L, 9L, 6L);
    }

    @Test
    void keepsHowLongEachWinnerWaited() {
        long hotTime = database.openHotTime(1);

        admission.admit(hotTime, List.of(new Arrival(1, 86_400_000), new Arrival(2, 5)));

        assertThat(database.jdbc()
                        .sql("SELECT waited_ms FROM coupon WHERE hot_time_id = ?")
                        .param(hotTime)
                        .query(Integer.class)
                        .list())
                .containsExactly(86_400_000);
    }

    @Test
    void stopsAtTheStockWithinABatch() {
        long hotTime = database.openHotTime(2);

        Admitted admitted = admission.admit(hotTime, members(1L, 2L, 3L));

        assertThat(admitted.decisions().get(3L)).isEqualTo(Decision.without(HotTimeState.SOLD_OUT));
        assertThat(admitted.standing().state()).isEqualTo(HotTimeState.SOLD_OUT);
        assertThat(database.coupons(hotTime)).hasSize(2);
    }

    @Test
    void givesNothingBeforeTheOpeningOrAfterTheClose() {
        long ahead = database.hotTime(5, "1 HOUR", "2 HOUR");
        long over = database.hotTime(5, "-2 HOUR", "-1 HOUR");

        assertThat(admission.admit(ahead, members(1L)).decisions().get(1L).outcome())
                .isEqualTo(Outcome.NOT_OPEN);
        assertThat(admission.admit(over, members(1L)).decisions().get(1L).outcome())
                .isEqualTo(Outcome.OVER);
        assertThat(database.coupons(ahead)).isEmpty();
        assertThat(database.coupons(over)).isEmpty();
    }

    @Test
    void letsAWinnerFindTheCouponAfterTheClose() {
        long hotTime = database.openHotTime(5);
        Decision first = admission.admit(hotTime, members(1L)).decisions().get(1L);
        database.jdbc()
                .sql("UPDATE hot_time SET closes_at = UTC_TIMESTAMP(6), revision = revision + 1 WHERE id = ?")
                .param(hotTime)
                .update();

        Admitted later = admission.admit(hotTime, members(1L, 2L));

        assertThat(later.decisions().get(1L)).isEqualTo(Decision.yours(first.place()));
        assertThat(later.decisions().get(2L).outcome()).isEqualTo(Outcome.OVER);
    }

    @Test
    void opensForWhoCalledTooEarlyAndGotTheLockInTime() throws Exception {
        long hotTime = database.hotTime(5, "400000 MICROSECOND", "1 HOUR");

        Admitted admitted = admitWhileLocked(hotTime, "opens_at");

        assertThat(admitted.decisions().get(1L).outcome()).isEqualTo(Outcome.ISSUED);
        assertThat(admitted.standing().asOf())
                .isAfterOrEqualTo(admitted.standing().opensAt());
    }

    @Test
    void isOverForWhoCalledInTimeAndGotTheLockTooLate() throws Exception {
        long hotTime = database.hotTime(5, "-1 HOUR", "400000 MICROSECOND");

        Admitted admitted = admitWhileLocked(hotTime, "closes_at");

        assertThat(admitted.decisions().get(1L).outcome()).isEqualTo(Outcome.OVER);
        assertThat(database.coupons(hotTime)).isEmpty();
    }

    @Test
    void changesNothingWhereOneMemberCannotBeStored() {
        long hotTime = database.openHotTime(5);
        JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());

        assertThatThrownBy(() -> jdbc.queryForList("CALL admit(?, ?)", hotTime, "[1, 2, null]"))
                .isInstanceOf(DataAccessException.class);

        assertThat(database.coupons(hotTime)).isEmpty();
        assertThat(admission
                        .admit(hotTime, members(3L))
                        .decisions()
                        .get(3L)
                        .place()
                        .seq())
                .isEqualTo(1);
    }

    @Test
    void knowsNoOtherHotTimes() {
        assertThatThrownBy(() -> admission.admit(Long.MAX_VALUE, members(1L)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isOneRoundTrip() throws Exception {
        long hotTime = database.openHotTime(5);
        try (Connection connection = database.dataSource().getConnection()) {
            Admission alone = new Admission(new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
            long before = questions(connection);

            alone.admit(hotTime, members(1L, 2L));

            assertThat(questions(connection) - before).isEqualTo(2);
        }
    }

    @Test
    void staysExactUnderManyThreadsWithOverlappingMembers() throws Exception {
        List<Long> hotTimes = List.of(database.openHotTime(300), database.openHotTime(300));
        Map<String, Integer> told = new ConcurrentHashMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(11);
        try {
            Future<Integer> observer = threads.submit(() -> countUntil(300, hotTimes.get(0)));
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < 10; thread++) {
                Random random = new Random(thread);
                all.add(threads.submit(() -> {
                    for (int round = 0; round < 12; round++) {
                        long hotTime = hotTimes.get(random.nextInt(2));
                        remember(told, hotTime, admission.admit(hotTime, members(someOf(500, 60, random))));
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
            assertThat(observer.get()).isPositive();
        } finally {
            threads.shutdownNow();
        }

        for (long hotTime : hotTimes) {
            List<Row> rows = database.coupons(hotTime);
            assertThat(rows).hasSize(300);
            assertThat(rows)
                    .extracting(Row::seq)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 300).boxed().toList());
            assertThat(rows.stream().map(Row::memberId).collect(toSet())).hasSize(300);
            assertThat(rows)
                    .allSatisfy(row -> assertThat(told).containsEntry(hotTime + ":" + row.memberId(), row.seq()));
            assertThat(database.issued(hotTime)).isEqualTo(300);
        }
        assertThat(told).hasSize(600);
    }

    /** Sees no gap at any moment; says how often it looked. */
    private static int countUntil(int stock, long hotTime) {
        for (int looks = 1; ; looks++) {
            Map<String, Object> seen = database.jdbc()
                    .sql("SELECT issued, COUNT(seq) AS many, COALESCE(MAX(seq), 0) AS highest FROM hot_time"
                            + " LEFT JOIN coupon ON hot_time_id = id WHERE id = ? GROUP BY id")
                    .param(hotTime)
                    .query()
                    .singleRow();
            assertThat(seen.get("many")).asString().isEqualTo(seen.get("issued").toString());
            assertThat(seen.get("highest"))
                    .asString()
                    .isEqualTo(seen.get("issued").toString());
            if (seen.get("issued").equals(stock)) {
                return looks;
            }
        }
    }

    /** What a member is told is the same each time. */
    private static void remember(Map<String, Integer> told, long hotTime, Admitted admitted) {
        admitted.decisions().forEach((member, decision) -> {
            if (decision.place() != null) {
                Integer before = told.putIfAbsent(
                        hotTime + ":" + member, decision.place().seq());
                assertThat(before == null ? decision.place().seq() : before)
                        .isEqualTo(decision.place().seq());
            }
        });
    }

    private static List<Arrival> members(Long... ids) {
        return members(List.of(ids));
    }

    private static List<Arrival> members(List<Long> ids) {
        return ids.stream().map(id -> new Arrival(id, 0)).toList();
    }

    private static List<Long> someOf(int members, int many, Random random) {
        List<Long> all =
                new ArrayList<>(LongStream.rangeClosed(1, members).boxed().toList());
        Collections.shuffle(all, random);
        return all.subList(0, many);
    }

    /** Calls while somebody else holds the row, who lets go when the moment has passed. */
    private static Admitted admitWhileLocked(long hotTime, String moment) throws Exception {
        try (RowLock lock = RowLock.on(database, hotTime)) {
            var admitted = CompletableFuture.supplyAsync(() -> admission.admit(hotTime, members(1L)));
            await().until(() -> database.waitingForLocks() == 1);
            assertThat(database.isPast(hotTime, moment)).isFalse();
            await().until(() -> database.isPast(hotTime, moment));
            lock.release();
            return admitted.get();
        }
    }

    private static long questions(Connection connection) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet status = statement.executeQuery("SHOW SESSION STATUS LIKE 'Questions'")) {
            status.next();
            return status.getLong(2);
        }
    }
}
