package imyeomsu.lck.suite.bench.claims;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A peer's tables.
 *
 * @param schema its own
 * @param table of its coupons
 */
public record PeerCoupons(String schema, String table) implements CouponTable {

    /** The old way, where nothing keeps a member from a second coupon. */
    public static final PeerCoupons OLD = new PeerCoupons("lck_peer", "coupon");

    /** The old way looks its members up in its own table. */
    public void addMembers(Connection database, int members) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("SET SESSION cte_max_recursion_depth = " + (members + 1));
            statement.execute("INSERT INTO " + schema + ".member (id, login_id, nickname)"
                    + " WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n WHERE id < " + members + ")"
                    + " SELECT id, CONCAT('fan', id), CONCAT('fan', id) FROM n");
        }
    }

    @Override
    public Opened open(Connection database, int stock) throws SQLException {
        long id = Sql.insert(database, "INSERT INTO " + schema + ".hot_time (stock) VALUES (?)", stock);
        return new Opened(id, stock);
    }

    @Override
    public StoredCoupons read(Connection database, long hotTime) throws SQLException {
        StoredCoupons.Reading reading = new StoredCoupons.Reading(0);
        Sql.each(
                database,
                "SELECT member_id FROM " + schema + "." + table + " WHERE hot_time_id = ?",
                hotTime,
                row -> reading.member(row.getInt(1)));
        return reading.done();
    }
}
