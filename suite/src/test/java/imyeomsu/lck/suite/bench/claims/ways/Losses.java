package imyeomsu.lck.suite.bench.claims.ways;

import imyeomsu.lck.suite.bench.claims.StoredCoupons;
import java.util.BitSet;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a fault cost, once everybody had asked again.
 *
 * @param promisedNotStored members who were told of a coupon that is not there
 * @param overIssued coupons beyond the stock
 * @param burned members without a coupon who were unsure after the fault, and were refused while there were coupons left
 * @param twice members who were given two: two rows, or told so twice
 * @param placesLost coupons of the stock that nobody has, though more had asked
 * @param unsure claims that the fault left without an answer
 */
record Losses(int promisedNotStored, int overIssued, int burned, int twice, int placesLost, int unsure) {

    static Losses of(int stock, StoredCoupons stored, Told told, BitSet refusedTooEarly, int unsure) {
        BitSet toldOnly = (BitSet) told.won().clone();
        toldOnly.andNot(stored.members());
        BitSet burned = (BitSet) refusedTooEarly.clone();
        burned.andNot(stored.members());
        int withTwoRows = stored.rows() - stored.members().cardinality();
        return new Losses(
                toldOnly.cardinality(),
                Math.max(0, stored.rows() - stock),
                burned.cardinality(),
                Math.max(withTwoRows, told.wonTwice().cardinality()),
                Math.max(0, stock - stored.rows()),
                unsure);
    }

    boolean none() {
        return promisedNotStored + overIssued + burned + twice + placesLost == 0;
    }

    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("promised_not_stored", promisedNotStored);
        node.put("over_issued", overIssued);
        node.put("members_burned", burned);
        node.put("members_twice", twice);
        node.put("places_lost", placesLost);
        node.put("unsure_after_the_fault", unsure);
        return node;
    }
}
