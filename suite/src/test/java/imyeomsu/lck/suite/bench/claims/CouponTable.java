package imyeomsu.lck.suite.bench.claims;

import java.sql.Connection;
import java.sql.SQLException;

/** A side's own tables, where the benchmark opens Hot Times and reads who won. */
public interface CouponTable {

    /**
     * A Hot Time that is open now.
     *
     * @param stock how many claims of it can win
     */
    record Opened(long id, int stock) {}

    Opened open(Connection database, int stock) throws SQLException;

    StoredCoupons read(Connection database, long hotTime) throws SQLException;

    /** Leaves the service nothing to do about a Hot Time whose round is over. */
    default void retire(Connection database, long hotTime) throws SQLException {}
}
