package imyeomsu.lck.suite.bench.claims.crowd;

import imyeomsu.lck.suite.bench.claims.CouponTable;
import imyeomsu.lck.suite.bench.claims.OurCoupons;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The Hot Times of the rounds of one entrant. */
public interface HotTimes {

    /**
     * Those of one round; one is claimed after the other.
     *
     * @param ids in order
     * @param each how many claims go to each
     * @param stock of each
     * @param issued what each had given away before
     */
    record Opened(List<Long> ids, int each, int stock, int issued) {}

    Opened open(Connection database) throws SQLException;

    void over(Connection database, Opened round, int issued) throws SQLException;

    /** New ones in each round. */
    record Fresh(int count, int each, int stock) implements HotTimes {

        private static final CouponTable TABLE = new OurCoupons();

        @Override
        public Opened open(Connection database) throws SQLException {
            List<Long> ids = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                ids.add(TABLE.open(database, stock).id());
            }
            return new Opened(ids, each, stock, 0);
        }

        @Override
        public void over(Connection database, Opened round, int issued) throws SQLException {
            for (long id : round.ids()) {
                TABLE.retire(database, id);
            }
        }
    }

    /** The same one in all rounds, of which many coupons are gone before the first. */
    final class Standing implements HotTimes {

        private final long id;
        private final int stock;
        private final int each;
        private int issued;

        public Standing(long id, int stock, int each, int issued) {
            this.id = id;
            this.stock = stock;
            this.each = each;
            this.issued = issued;
        }

        @Override
        public Opened open(Connection database) {
            return new Opened(List.of(id), each, stock, issued);
        }

        @Override
        public void over(Connection database, Opened round, int more) {
            issued += more;
        }
    }
}
