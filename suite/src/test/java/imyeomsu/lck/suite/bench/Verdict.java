package imyeomsu.lck.suite.bench;

import imyeomsu.lck.suite.bench.load.LoadResult;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Whether a round kept the promises; where it did not, what is wrong. */
record Verdict(List<String> faults) {

    boolean correct() {
        return faults.isEmpty();
    }

    /**
     * What members were told against what is stored.
     *
     * @param stock coupons of the Hot Time
     * @param claims answers of the round
     * @param stored the database's rows, read after the last answer
     */
    static Verdict of(int stock, LoadResult claims, StoredCoupons stored) {
        List<String> faults = new ArrayList<>(stored.faults());
        int expected = Math.min(stock, claims.answered());
        int won = claims.winning();
        check(faults, stored.rows() <= stock, stored.rows() + " coupons of a stock of " + stock);
        check(faults, stored.rows() == expected, stored.rows() + " coupons where " + expected + " are due");
        check(faults, won == stored.rows(), won + " winners told, " + stored.rows() + " stored");
        check(faults, claims.unanswered() == 0, claims.unanswered() + " claims without an answer");
        check(
                faults,
                won + claims.answered(409) == claims.answered(),
                "answers other than won and sold out: " + claims.statuses());
        BitSet toldOnly = (BitSet) claims.won().clone();
        toldOnly.andNot(stored.members());
        check(faults, toldOnly.isEmpty(), toldOnly.cardinality() + " members were told of a coupon that is not there");
        return new Verdict(faults);
    }

    private static void check(List<String> faults, boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }
}
