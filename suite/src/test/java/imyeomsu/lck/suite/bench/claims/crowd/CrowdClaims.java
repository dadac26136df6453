package imyeomsu.lck.suite.bench.claims.crowd;

import imyeomsu.lck.suite.MintedTickets;
import imyeomsu.lck.suite.bench.Stage;
import imyeomsu.lck.suite.bench.claims.ClaimRequest;
import imyeomsu.lck.suite.bench.claims.Claimants;
import imyeomsu.lck.suite.bench.load.Requests;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Members out of all, in no order that an index could profit from, claim one Hot Time and then the next. Their tickets are
 * made before the rush.
 */
public final class CrowdClaims implements Requests {

    /** Shares no factor with a number of members that is made of twos and fives, so that it meets all. */
    private static final long STRIDE = 7919;

    private final HotTimes.Opened hotTimes;
    private final Claimants claimants;
    private final int first;
    private final List<ClaimRequest> requests;
    private final byte[][] tickets;

    /** @param first how many members had their turn in the rounds before */
    public CrowdClaims(URI target, HotTimes.Opened hotTimes, Claimants claimants, int first) {
        this.hotTimes = hotTimes;
        this.claimants = claimants;
        this.first = first;
        requests = hotTimes.ids().stream()
                .map(id -> ClaimRequest.of(target, id, Optional.empty(), new byte[0][]))
                .toList();
        MintedTickets minted = MintedTickets.with(Stage.COUPON_SECRET);
        tickets = IntStream.range(0, count())
                .mapToObj(index -> minted.ticket(hotTimes.ids().get(index / hotTimes.each()), member(index)))
                .map(ticket -> ticket.getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
    }

    @Override
    public int count() {
        return hotTimes.ids().size() * hotTimes.each();
    }

    @Override
    public void fill(ByteBuffer buffer, int index) {
        requests.get(index / hotTimes.each()).fill(buffer, claimants.session(member(index)), tickets[index]);
    }

    int member(int index) {
        return (int) ((first + index) * STRIDE % claimants.count()) + 1;
    }

    /** Who of those with these indices claimed this one of the Hot Times. */
    BitSet members(int hotTime, BitSet indices) {
        BitSet members = new BitSet();
        indices.get(0, count()).stream()
                .filter(index -> index / hotTimes.each() == hotTime)
                .map(this::member)
                .forEach(members::set);
        return members;
    }
}
