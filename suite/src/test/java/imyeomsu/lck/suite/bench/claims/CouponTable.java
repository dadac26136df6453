package imyeomsu.lck.suite.bench.claims;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A side's own tables, where the benchmark opens Hot Times and reads who won. */
enum CouponTable {
    OURS {
        @Override
        long open(Connection database, int stock) throws SQLException {
            return insert(
                    database,
                    "INSERT INTO lck_event.hot_time (title_ko, title_en, stock, opens_at, closes_at, created_by) VALUES"
                            + " ('벤치마크', 'Benchmark', ?, UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE,"
                            + " UTC_TIMESTAMP(6) + INTERVAL 1 HOUR, 1)",
                    stock);
        }

        @Override
        StoredCoupons read(Connection database, long hotTime) throws SQLException {
            StoredCoupons.Reading reading = new StoredCoupons.Reading();
            each(
                    database,
                    "SELECT seq, member_id FROM lck_event.coupon WHERE hot_time_id = ? ORDER BY seq",
                    hotTime,
                    row -> reading.numbered(row.getInt(1), row.getInt(2)));
            each(
                    database,
                    "SELECT issued FROM lck_event.hot_time WHERE id = ?",
                    hotTime,
                    row -> reading.issued(row.getInt(1)));
            return reading.done();
        }
    },
    PEER {
        @Override
        long open(Connection database, int stock) throws SQLException {
            return insert(database, "INSERT INTO lck_peer.hot_time (stock) VALUES (?)", stock);
        }

        @Override
        StoredCoupons read(Connection database, long hotTime) throws SQLException {
            StoredCoupons.Reading reading = new StoredCoupons.Reading();
            each(
                    database,
                    "SELECT member_id FROM lck_peer.coupon WHERE hot_time_id = ?",
                    hotTime,
                    row -> reading.member(row.getInt(1)));
            return reading.done();
        }
    };

    @FunctionalInterface
    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    /** The old way looks its members up in its own table. */
    static void addPeerMembers(Connection database, int members) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("SET SESSION cte_max_recursion_depth = " + (members + 1));
            statement.execute("INSERT INTO lck_peer.member (id, login_id, nickname)"
                    + " WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n WHERE id < " + members + ")"
                    + " SELECT id, CONCAT('fan', id), CONCAT('fan', id) FROM n");
        }
    }

    /** Makes a Hot Time that is open now; its id. */
    abstract long open(Connection database, int stock) throws SQLException;

    abstract StoredCoupons read(Connection database, long hotTime) throws SQLException;

    private static long insert(Connection database, String sql, int stock) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            statement.setInt(1, stock);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private static void each(Connection database, String sql, long hotTime, Row taker) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setLong(1, hotTime);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        }
    }
}
