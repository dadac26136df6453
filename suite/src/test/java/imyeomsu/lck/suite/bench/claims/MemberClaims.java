package imyeomsu.lck.suite.bench.claims;

import imyeomsu.lck.suite.bench.load.Requests;
import java.nio.ByteBuffer;
import java.util.function.BooleanSupplier;

/** These members claim, in this order, until all have or it is enough. */
public final class MemberClaims implements Requests {

    private final ClaimRequest request;
    private final Claimants claimants;
    private final int[] members;
    private final BooleanSupplier enough;

    public MemberClaims(ClaimRequest request, Claimants claimants, int[] members, BooleanSupplier enough) {
        this.request = request;
        this.claimants = claimants;
        this.members = members;
        this.enough = enough;
    }

    @Override
    public int count() {
        return enough.getAsBoolean() ? 0 : members.length;
    }

    @Override
    public void fill(ByteBuffer buffer, int index) {
        request.fill(buffer, members[index], claimants.session(members[index]));
    }

    public int member(int index) {
        return members[index];
    }
}
