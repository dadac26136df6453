package imyeomsu.lck.event.audit;

import imyeomsu.lck.event.hottime.Standing;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the {@link Books} of a Hot Time: set-based, without a lock, and in one snapshot however long it takes. */
@Component
class Bookkeeper {

    private static final int EXAMPLES = 5;

    /** A million coupons take some seconds, more than claims are given; the pool puts its own limit back afterwards. */
    private static final int PATIENCE_MILLIS = 120_000;

    private static final String TOLD = " FROM (SELECT DISTINCT told.member_id, told.seq FROM claim_journal,"
            + " JSON_TABLE(acknowledged, '$[*]' COLUMNS (member_id BIGINT PATH '$[0]', seq INT PATH '$[1]')) AS told"
            + " WHERE claim_journal.hot_time_id = :id) AS told"
            + " LEFT JOIN coupon ON coupon.hot_time_id = :id AND coupon.seq = told.seq"
            + " AND coupon.member_id = told.member_id";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final TransactionTemplate snapshot;

    Bookkeeper(JdbcTemplate template, PlatformTransactionManager transactions) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.snapshot = new TransactionTemplate(transactions);
        // The snapshot is the one of the first statement, and all that follow read the same.
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
    }

    private record Numbers(int stored, int numbers, int lowest, int highest) {

        static Numbers read(ResultSet row) throws SQLException {
            return new Numbers(
                    row.getInt("coupons"), row.getInt("numbers"), row.getInt("lowest"), row.getInt("highest"));
        }

        boolean hasGap() {
            return highest != numbers;
        }
    }

    private record Told(int acknowledged, int notStored) {}

    /** Nothing where there is no such Hot Time. */
    Optional<Books> read(long hotTimeId) {
        Optional<Books> books = snapshot.execute(status -> {
            bePatient();
            return standing(hotTimeId).map(standing -> read(hotTimeId, standing));
        });
        return books == null ? Optional.empty() : books;
    }

    private void bePatient() {
        template.execute((ConnectionCallback<Boolean>) connection -> {
            connection.setNetworkTimeout(Runnable::run, PATIENCE_MILLIS);
            return connection.getTransactionIsolation() == Connection.TRANSACTION_REPEATABLE_READ;
        });
    }

    private Optional<Standing> standing(long id) {
        return jdbc.sql("SELECT " + Standing.COLUMNS + " FROM hot_time WHERE id = ?")
                .param(id)
                .query((row, number) -> Standing.read(row))
                .optional();
    }

    private Books read(long id, Standing standing) {
        Numbers numbers = numbers(id);
        Told told = told(id);
        return new Books(
                standing,
                numbers.stored(),
                numbers.numbers(),
                numbers.lowest(),
                numbers.highest(),
                numbers.hasGap() ? missing(id) : List.of(),
                twice(id),
                told.acknowledged(),
                told.notStored(),
                told.notStored() == 0 ? List.of() : examples(id));
    }

    private Numbers numbers(long id) {
        return jdbc.sql("SELECT COUNT(*) AS coupons, COUNT(DISTINCT seq) AS numbers, MIN(seq) AS lowest,"
                        + " MAX(seq) AS highest FROM coupon WHERE hot_time_id = ?")
                .param(id)
                .query((row, number) -> Numbers.read(row))
                .single();
    }

    private List<String> missing(long id) {
        return jdbc.sql("SELECT seq, previous FROM (SELECT seq, LAG(seq, 1, 0) OVER (ORDER BY seq) AS previous"
                        + " FROM coupon WHERE hot_time_id = ?) AS numbers WHERE seq > previous + 1"
                        + " ORDER BY seq LIMIT " + EXAMPLES)
                .param(id)
                .query((row, number) -> range(row.getInt("previous") + 1, row.getInt("seq") - 1))
                .list();
    }

    private static String range(int from, int to) {
        return from == to ? String.valueOf(from) : from + "-" + to;
    }

    private List<Long> twice(long id) {
        return jdbc.sql("SELECT member_id FROM coupon WHERE hot_time_id = ? GROUP BY member_id HAVING COUNT(*) > 1"
                        + " LIMIT " + EXAMPLES)
                .param(id)
                .query(Long.class)
                .list();
    }

    private Told told(long id) {
        return jdbc.sql("SELECT COUNT(*) AS acknowledged, COUNT(*) - COUNT(coupon.seq) AS not_stored" + TOLD)
                .param("id", id)
                .query((row, number) -> new Told(row.getInt("acknowledged"), row.getInt("not_stored")))
                .single();
    }

    private List<String> examples(long id) {
        return jdbc.sql("SELECT told.member_id, told.seq" + TOLD + " WHERE coupon.seq IS NULL ORDER BY told.seq"
                        + " LIMIT " + EXAMPLES)
                .param("id", id)
                .query((row, number) -> "member " + row.getLong("member_id") + ": " + row.getInt("seq"))
                .list();
    }
}
