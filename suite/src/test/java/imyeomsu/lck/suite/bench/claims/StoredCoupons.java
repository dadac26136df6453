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
public record StoredCoupons(int rows, BitSet members, List<String> faults) {

    /** Takes rows one by one. */
    static final class Reading {

        private final BitSet members = new BitSet();
        private final List<String> faults = new ArrayList<>();
        private final int before;
        private int rows;

        /** @param before coupons of the Hot Time that are not read */
        Reading(int before) {
            this.before = before;
        }

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
            if (seq != before + rows) {
                faults.add("number " + seq + " stands where " + (before + rows) + " is due");
            }
        }

        void issued(int counted) {
            if (counted != before + rows) {
                faults.add("the Hot Time counts " + counted + " coupons and has " + (before + rows));
            }
        }

        StoredCoupons done() {
            return new StoredCoupons(rows, members, faults);
        }
    }
}
