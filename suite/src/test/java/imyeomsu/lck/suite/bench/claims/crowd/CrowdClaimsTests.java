package imyeomsu.lck.suite.bench.claims.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.suite.bench.claims.Claimants;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrowdClaimsTests {

    private static final int MEMBERS = 1000;
    private static final Claimants CLAIMANTS = Claimants.of(
            IntStream.rangeClosed(1, MEMBERS).mapToObj(id -> "session-" + id).toList());

    @Test
    void meetsEveryMemberOnceBeforeAnybodyComesAgain() {
        CrowdClaims claims = claims(1, MEMBERS, 700);

        assertThat(IntStream.range(0, MEMBERS).map(claims::member))
                .doesNotHaveDuplicates()
                .allMatch(member -> member >= 1 && member <= MEMBERS);
    }

    @Test
    void claimsOneHotTimeAfterTheOther() {
        CrowdClaims claims = claims(3, 10, 0);

        assertThat(claims.count()).isEqualTo(30);
        assertThat(sent(claims, 9)).contains("hot-times/1/claims", "LCK_SESSION=session-" + claims.member(9));
        assertThat(sent(claims, 10)).contains("hot-times/2/claims").containsPattern("\"ticket\":\"[^\"]{32}\"");
    }

    @Test
    void knowsWhoClaimedWhich() {
        CrowdClaims claims = claims(3, 10, 0);
        BitSet granted = new BitSet();
        granted.set(9, 12);

        assertThat(claims.members(0, granted).stream()).containsExactly(claims.member(9));
        assertThat(claims.members(1, granted).stream()).containsExactlyInAnyOrder(claims.member(10), claims.member(11));
        assertThat(claims.members(2, granted).stream()).isEmpty();
    }

    private static CrowdClaims claims(int hotTimes, int each, int first) {
        List<Long> ids =
                IntStream.rangeClosed(1, hotTimes).mapToObj(Long::valueOf).toList();
        return new CrowdClaims(
                URI.create("http://127.0.0.1:8083"), new HotTimes.Opened(ids, each, each, 0), CLAIMANTS, first);
    }

    private static String sent(CrowdClaims claims, int index) {
        ByteBuffer buffer = ByteBuffer.allocate(1000);
        claims.fill(buffer, index);
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII);
    }
}
