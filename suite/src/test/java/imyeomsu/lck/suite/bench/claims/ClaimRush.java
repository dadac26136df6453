package imyeomsu.lck.suite.bench.claims;

import imyeomsu.lck.suite.bench.load.Requests;
import java.nio.ByteBuffer;
import java.util.BitSet;

/** Each member claims once. */
public final class ClaimRush implements Requests {

    private final ClaimRequest request;
    private final Claimants claimants;
    private final int first;

    /** @param first the member who begins; after the last member follows the first again */
    public ClaimRush(ClaimRequest request, Claimants claimants, int first) {
        this.request = request;
        this.claimants = claimants;
        this.first = first;
    }

    @Override
    public int count() {
        return claimants.count();
    }

    @Override
    public void fill(ByteBuffer buffer, int index) {
        int member = member(index);
        request.fill(buffer, member, claimants.session(member));
    }

    int member(int index) {
        return (first - 1 + index) % claimants.count() + 1;
    }

    /** Who made the claims with these indices. */
    BitSet members(BitSet indices) {
        BitSet members = new BitSet(claimants.count() + 1);
        indices.stream().map(this::member).forEach(members::set);
        return members;
    }
}
