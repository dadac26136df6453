package imyeomsu.lck.event.audit;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.audit.Finding.Type;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** On a schema whose constraints are gone, so that it can be broken in every way that they keep from happening. */
class BookkeeperIT {

    private static TestDatabase database;
    private static Bookkeeper bookkeeper;

    @BeforeAll
    static void connect() {
        database = TestDatabase.migrated("lck_event_broken");
        for (String change : List.of(
                "ALTER TABLE hot_time DROP CONSTRAINT hot_time_never_over_stock",
                "ALTER TABLE coupon ADD KEY by_hot_time (hot_time_id), DROP KEY coupon_one_a_member, DROP PRIMARY KEY")) {
            database.jdbc().sql(change).update();
        }
        bookkeeper = new Bookkeeper(
                new JdbcTemplate(database.dataSource()), new JdbcTransactionManager(database.dataSource()));
    }

    @AfterAll
    static void disconnect() {
        database.close();
    }

    @Test
    void findsNothingInGoodBooks() {
        long hotTime = stored(5, 3, "1:11", "2:12", "3:13");
        told(hotTime, "[[11, 1], [12, 2]]");
        told(hotTime, "[[12, 2], [13, 3]]");

        Books books = read(hotTime);

        assertThat(Checks.of(books, List.of())).isEmpty();
        assertThat(books.stored()).isEqualTo(3);
        assertThat(books.acknowledged()).isEqualTo(3);
    }

    @Test
    void readsAHotTimeWithoutCoupons() {
        Books books = read(database.openHotTime(5));

        assertThat(Checks.of(books, List.of())).isEmpty();
        assertThat(books.stored()).isZero();
        assertThat(books.acknowledged()).isZero();
    }

    @Test
    void knowsNothingOfOneThatDoesNotExist() {
        assertThat(bookkeeper.read(999_999)).isEmpty();
    }

    @Test
    void findsGapsAndNamesThem() {
        long hotTime = stored(20, 5, "1:11", "3:12", "4:13", "8:14", "9:15");

        Books books = read(hotTime);

        assertThat(found(books)).containsExactly(Type.GAP_IN_NUMBERS);
        assertThat(books.missing()).containsExactly("2", "5-7");
    }

    @Test
    void findsAGapThatANumberGivenTwiceHides() {
        assertThat(found(read(stored(5, 3, "1:11", "3:12", "3:13")))).containsExactly(Type.GAP_IN_NUMBERS);
        assertThat(found(read(stored(5, 2, "2:11", "3:12")))).containsExactly(Type.GAP_IN_NUMBERS);
    }

    @Test
    void findsANumberThatWasGivenTwice() {
        assertThat(found(read(stored(5, 3, "1:11", "2:12", "2:13")))).containsExactly(Type.GAP_IN_NUMBERS);
    }

    @Test
    void findsMoreThanTheStock() {
        assertThat(found(read(stored(1, 2, "1:11", "2:12")))).containsExactly(Type.MORE_THAN_STOCK);
        assertThat(found(read(stored(1, 1, "1:11", "2:12"))))
                .containsExactly(Type.STORED_DIFFERS_FROM_ISSUED, Type.MORE_THAN_STOCK);
    }

    @Test
    void findsAMemberWithTwoCoupons() {
        Books books = read(stored(5, 3, "1:11", "2:12", "3:11"));

        assertThat(found(books)).containsExactly(Type.MEMBER_TWICE);
        assertThat(books.twice()).containsExactly(11L);
    }

    @Test
    void findsWhatAMemberWasToldOfAndDoesNotHave() {
        long hotTime = stored(5, 2, "1:11", "2:12");
        told(hotTime, "[[11, 1], [12, 1], [13, 3]]");

        Books books = read(hotTime);

        assertThat(found(books)).containsExactly(Type.ACKNOWLEDGED_NOT_STORED);
        assertThat(books.notStored()).isEqualTo(2);
        assertThat(books.acknowledged()).isEqualTo(3);
        assertThat(books.examples()).containsExactly("member 12: 1", "member 13: 3");
    }

    @Test
    void leavesTheConnectionAsItWas() throws SQLException {
        int before = timeout();

        read(stored(5, 1, "1:11"));

        assertThat(timeout()).isEqualTo(before);
    }

    private static int timeout() throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            assertThat(connection.isReadOnly()).isFalse();
            return connection.getNetworkTimeout();
        }
    }

    private static List<Type> found(Books books) {
        return Checks.of(books, List.of()).stream().map(Finding::type).toList();
    }

    private static Books read(long hotTime) {
        return bookkeeper.read(hotTime).orElseThrow();
    }

    /** @param coupons number and member */
    private static long stored(int stock, int issued, String... coupons) {
        long hotTime = database.openHotTime(stock);
        database.jdbc()
                .sql("UPDATE hot_time SET issued = ? WHERE id = ?")
                .params(issued, hotTime)
                .update();
        for (String coupon : coupons) {
            database.jdbc()
                    .sql(
                            "INSERT INTO coupon (hot_time_id, seq, member_id, issued_at) VALUES (?, ?, ?, UTC_TIMESTAMP(6))")
                    .params(hotTime, coupon.split(":")[0], coupon.split(":")[1])
                    .update();
        }
        return hotTime;
    }

    private static void told(long hotTime, String acknowledged) {
        database.jdbc()
                .sql("INSERT INTO claim_journal (hot_time_id, second, copy, outcomes, acknowledged)"
                        + " VALUES (?, UTC_TIMESTAMP(), UUID(), '{}', ?)")
                .params(hotTime, acknowledged)
                .update();
    }
}
