package imyeomsu.lck.suite.bench.claims;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The tables of event-service. */
public final class OurCoupons implements CouponTable {

    @Override
    public Opened open(Connection database, int stock) throws SQLException {
        long id = Sql.insert(
                database,
                "INSERT INTO lck_event.hot_time (title_ko, title_en, stock, opens_at, closes_at, created_by) VALUES"
                        + " ('벤치마크', 'Benchmark', ?, UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE,"
                        + " UTC_TIMESTAMP(6) + INTERVAL 1 HOUR, 1)",
                stock);
        return new Opened(id, stock);
    }

    @Override
    public StoredCoupons read(Connection database, long hotTime) throws SQLException {
        return readAfter(database, hotTime, 0);
    }

    /** All but the first ones. */
    public StoredCoupons readAfter(Connection database, long hotTime, int seq) throws SQLException {
        StoredCoupons.Reading reading = new StoredCoupons.Reading(seq);
        Sql.each(
                database,
                "SELECT seq, member_id FROM lck_event.coupon WHERE hot_time_id = ? AND seq > " + seq + " ORDER BY seq",
                hotTime,
                row -> reading.numbered(row.getInt(1), row.getInt(2)));
        Sql.each(
                database,
                "SELECT issued FROM lck_event.hot_time WHERE id = ?",
                hotTime,
                row -> reading.issued(row.getInt(1)));
        return reading.done();
    }

    /** A draft of the far future is not refreshed, audited or sealed, and the rounds to come do not pay for it. */
    @Override
    public void retire(Connection database, long hotTime) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(
                "UPDATE lck_event.hot_time SET phase = 'DRAFT', opens_at = opens_at + INTERVAL 1 YEAR,"
                        + " coupons_expire_at = coupons_expire_at + INTERVAL 1 YEAR,"
                        + " closes_at = closes_at + INTERVAL 1 YEAR, revision = revision + 1 WHERE id = ?")) {
            statement.setLong(1, hotTime);
            statement.executeUpdate();
        }
    }
}
