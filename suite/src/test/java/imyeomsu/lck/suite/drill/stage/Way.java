package imyeomsu.lck.suite.drill.stage;

import imyeomsu.lck.suite.drill.history.Stored;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Ours, or the way of the platform's ancestor: both do the same to the same drills. */
public enum Way {
    OURS("CALL admit(") {
        @Override
        HotTime open(Connection database, int stock, Duration opensIn) throws SQLException {
            long id = insert(
                    database,
                    "INSERT INTO lck_event.hot_time (title_ko, title_en, stock, opens_at, closes_at, created_by) VALUES"
                            + " ('훈련', 'Drill', ?, UTC_TIMESTAMP(6) + INTERVAL ? SECOND,"
                            + " UTC_TIMESTAMP(6) + INTERVAL 1 HOUR, 1)",
                    stock,
                    opensIn.toSeconds());
            return new HotTime(this, id, 0);
        }

        @Override
        Stored read(Connection database, HotTime hotTime) throws SQLException {
            List<Integer> counts = new ArrayList<>();
            each(database, "SELECT stock, issued FROM lck_event.hot_time WHERE id = ?", hotTime.id(), row -> {
                counts.add(row.getInt(1));
                counts.add(row.getInt(2));
            });
            List<Stored.Row> rows = new ArrayList<>();
            each(
                    database,
                    "SELECT seq, member_id FROM lck_event.coupon WHERE hot_time_id = ? ORDER BY seq",
                    hotTime.id(),
                    row -> rows.add(new Stored.Row(row.getInt(1), row.getLong(2))));
            return new Stored(counts.get(0), counts.get(1), rows);
        }
    },

    /** Its numbers are the ids of its rows, counted from the first that this Hot Time can have. */
    OLD("insert into coupon") {
        @Override
        HotTime open(Connection database, int stock, Duration opensIn) throws SQLException {
            List<Long> last = new ArrayList<>();
            each(
                    database,
                    "SELECT COALESCE(MAX(id), 0) FROM lck_peer.coupon WHERE hot_time_id <> ?",
                    0,
                    row -> last.add(row.getLong(1)));
            long id = insert(database, "INSERT INTO lck_peer.hot_time (stock) VALUES (?)", stock);
            return new HotTime(this, id, last.get(0));
        }

        @Override
        Stored read(Connection database, HotTime hotTime) throws SQLException {
            List<Integer> stock = new ArrayList<>();
            each(
                    database,
                    "SELECT stock FROM lck_peer.hot_time WHERE id = ?",
                    hotTime.id(),
                    row -> stock.add(row.getInt(1)));
            List<Stored.Row> rows = new ArrayList<>();
            each(
                    database,
                    "SELECT id, member_id FROM lck_peer.coupon WHERE hot_time_id = ? ORDER BY id",
                    hotTime.id(),
                    row -> rows.add(new Stored.Row((int) (row.getLong(1) - hotTime.before()), row.getLong(2))));
            // It keeps no count beside the rows but the one in Redis, which goes on counting beyond the stock.
            return new Stored(stock.get(0), rows.size(), rows);
        }
    };

    private final String write;

    Way(String write) {
        this.write = write;
    }

    /**
     * One Hot Time.
     *
     * @param before the highest number given out before it
     */
    public record HotTime(Way way, long id, long before) {}

    /** How the statement begins that makes a coupon: the worst moment for anything to fail. */
    public String write() {
        return write;
    }

    /** Makes one that opens then; the old way knows no time. */
    abstract HotTime open(Connection database, int stock, Duration opensIn) throws SQLException;

    abstract Stored read(Connection database, HotTime hotTime) throws SQLException;

    @FunctionalInterface
    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private static long insert(Connection database, String sql, long... parameters) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setLong(i + 1, parameters[i]);
            }
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private static void each(Connection database, String sql, long parameter, Row taker) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setLong(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        }
    }
}
