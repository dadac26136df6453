package imyeomsu.lck.suite.bench.claims.peer.lock;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.suite.bench.claims.peer.Way.Won;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Coupons of which the table itself allows one a member. */
@Component
class CouponsOnce {

    private final JdbcClient database;

    CouponsOnce(JdbcClient database) {
        this.database = database;
    }

    Won insert(long hotTimeId, long memberId, int number) {
        Instant now = Instant.now();
        try {
            database.sql("INSERT INTO coupon_once (hot_time_id, member_id, number, issued_at) VALUES (?, ?, ?, ?)")
                    .params(hotTimeId, memberId, number, Timestamp.from(now))
                    .update();
        } catch (DuplicateKeyException before) {
            throw new Problem(HttpStatus.CONFLICT, "ALREADY_CLAIMED");
        }
        return new Won(number, now);
    }
}
