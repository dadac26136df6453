package imyeomsu.lck.suite.bench.claims.peer.lock;

import imyeomsu.lck.suite.bench.claims.peer.Stocks;
import imyeomsu.lck.suite.bench.claims.peer.Way;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Count, then insert; the lock is to keep others away meanwhile. */
@Component("redislock")
class RedisLockWay implements Way {

    private final RedisLock lock;
    private final Stocks stocks;
    private final CouponsOnce coupons;
    private final JdbcClient database;

    RedisLockWay(RedisLock lock, Stocks stocks, CouponsOnce coupons, JdbcClient database) {
        this.lock = lock;
        this.stocks = stocks;
        this.coupons = coupons;
        this.database = database;
    }

    @Override
    public Optional<Won> claim(long hotTimeId, long memberId) {
        return lock.holding("peer:{" + hotTimeId + "}:lock", () -> countAndInsert(hotTimeId, memberId));
    }

    private Optional<Won> countAndInsert(long hotTimeId, long memberId) {
        int issued = database.sql("SELECT COUNT(*) FROM coupon_once WHERE hot_time_id = ?")
                .param(hotTimeId)
                .query(Integer.class)
                .single();
        return issued >= stocks.of(hotTimeId)
                ? Optional.empty()
                : Optional.of(coupons.insert(hotTimeId, memberId, issued + 1));
    }
}
