package imyeomsu.lck.suite.rolling;

import imyeomsu.lck.common.testing.MySqlServer;
import imyeomsu.lck.suite.bench.BenchDatabase;
import imyeomsu.lck.suite.bench.claims.OurCoupons;
import java.sql.Connection;
import java.sql.SQLException;

/** One Hot Time, past the services. */
final class HotTime {

    private HotTime() {}

    /** Open by now. */
    static long open(MySqlServer mysql, int stock) throws SQLException {
        try (Connection database = BenchDatabase.connect(mysql)) {
            return new OurCoupons().open(database, stock).id();
        }
    }

    /** Coupons that are really there. */
    static int issued(MySqlServer mysql, long hotTime) throws SQLException {
        try (Connection database = BenchDatabase.connect(mysql);
                var question =
                        database.prepareStatement("SELECT COUNT(*) FROM lck_event.coupon WHERE hot_time_id = ?")) {
            question.setLong(1, hotTime);
            try (var row = question.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
