package imyeomsu.lck.suite.bench.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The rows of one Hot Time.
 *
 * @param rows how many
 * @param members who has one
 * @param faults what is wrong with the rows in themselves: a member twice, a gap in the numbers
 */
record StoredCoupons(int rows, BitSet members, List<String> faults) {

    /** Takes rows one by one. */
    static final class Reading {

        private final BitSet members = new BitSet();
        private final List<String> faults = new ArrayList<>();
        private int rows;

        void member(int id) {
            rows++;
            if (members.get(id)) {
                faults.add("member " + id + " has more than one coupon");
            }
            members.set(id);
        }

        /** The numbers must be 1, 2, 3 and so on, in the order in which the rows are read. */
        void numbered(int seq, int id) {
            member(id);
            if (seq != rows) {
                faults.add("number " + seq + " stands where " + rows + " is due");
            }
        }

        void issued(int counted) {
            if (counted != rows) {
                faults.add("the Hot Time counts " + counted + " coupons and has " + rows);
            }
        }

        StoredCoupons done() {
            return new StoredCoupons(rows, members, faults);
        }
    }
}
