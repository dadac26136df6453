package imyeomsu.lck.event.winners;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who got a coupon, part by part. Not one long answer of the database: it would keep a connection for as long as somebody's
 * download takes, and claims need them.
 */
@Repository
class Winners {

    static final int PART = 2000;

    private final JdbcClient jdbc;

    Winners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many there are at this moment; nothing where there is no such Hot Time. */
    Optional<Integer> count(long hotTimeId) {
        return jdbc.sql("SELECT issued FROM hot_time WHERE id = ?")
                .param(hotTimeId)
                .query(Integer.class)
                .optional();
    }

    /** Those after this number; at most {@link #PART}. */
    List<Winner> after(long hotTimeId, int seq) {
        return jdbc.sql("SELECT seq, member_id, issued_at, waited_ms, redeemed_at,"
                        + " CASE WHEN revoked_at IS NOT NULL THEN 'REVOKED' WHEN redeemed_at IS NOT NULL THEN 'REDEEMED'"
                        + " WHEN coupons_expire_at <= UTC_TIMESTAMP(6) THEN 'EXPIRED' ELSE 'ISSUED' END AS state"
                        + " FROM coupon JOIN hot_time ON hot_time.id = coupon.hot_time_id"
                        + " WHERE hot_time_id = ? AND seq > ? ORDER BY seq LIMIT ?")
                .params(hotTimeId, seq, PART)
                .query((row, number) -> Winner.read(row))
                .list();
    }
}
