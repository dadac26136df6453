package imyeomsu.lck.suite.bench.claims.peer.lock;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.suite.bench.claims.peer.Way;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** SELECT FOR UPDATE, insert and update in one transaction a claim. */
@Component("rowlock")
class RowLockWay implements Way {

    private final CouponsOnce coupons;
    private final JdbcClient database;

    RowLockWay(CouponsOnce coupons, JdbcClient database) {
        this.coupons = coupons;
        this.database = database;
    }

    private record Row(int stock, int issued) {}

    @Override
    @Transactional
    public Optional<Won> claim(long hotTimeId, long memberId) {
        Row row = database.sql("SELECT stock, issued FROM hot_time WHERE id = ? FOR UPDATE")
                .param(hotTimeId)
                .query(Row.class)
                .optional()
                .orElseThrow(() -> Problem.notFound("HOT_TIME_NOT_FOUND"));
        if (row.issued() >= row.stock()) {
            return Optional.empty();
        }
        Won won = coupons.insert(hotTimeId, memberId, row.issued() + 1);
        database.sql("UPDATE hot_time SET issued = issued + 1 WHERE id = ?")
                .param(hotTimeId)
                .update();
        return Optional.of(won);
    }
}
