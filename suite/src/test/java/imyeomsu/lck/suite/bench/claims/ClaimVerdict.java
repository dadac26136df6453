package imyeomsu.lck.suite.bench.claims;

import imyeomsu.lck.suite.bench.Verdict;
import imyeomsu.lck.suite.bench.load.LoadResult;
import java.util.BitSet;

/** What members were told against what is stored. */
final class ClaimVerdict {

    /** An answer that gives a coupon: 200 where the gateway had to send the claim twice. */
    static final int[] WON = {200, 201};

    static final int SOLD_OUT = 409;

    private ClaimVerdict() {}

    /**
     * @param stock coupons of the Hot Time
     * @param claims answers of the round
     * @param told members who were told of their coupon
     * @param stored the database's rows, read after the last answer
     */
    static Verdict of(int stock, LoadResult claims, BitSet told, StoredCoupons stored) {
        int expected = Math.min(stock, claims.answered());
        int won = claims.answered(WON[0]) + claims.answered(WON[1]);
        BitSet toldOnly = (BitSet) told.clone();
        toldOnly.andNot(stored.members());
        return new Verdict.Checks()
                .add(stored.faults())
                .that(stored.rows() <= stock, stored.rows() + " coupons of a stock of " + stock)
                .that(stored.rows() == expected, stored.rows() + " coupons where " + expected + " are due")
                .that(won == stored.rows(), won + " winners told, " + stored.rows() + " stored")
                .that(claims.unanswered() == 0, claims.unanswered() + " claims without an answer")
                .that(
                        won + claims.answered(SOLD_OUT) == claims.answered(),
                        "answers other than won and sold out: " + claims.statuses())
                .that(toldOnly.isEmpty(), toldOnly.cardinality() + " members were told of a coupon that is not there")
                .done();
    }
}
