package imyeomsu.lck.suite.bench.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimRushTests {

    private static final URI TARGET = URI.create("http://127.0.0.1:8083");
    private static final Claimants CLAIMANTS = Claimants.of(List.of("session-1", "session-2", "session-3"));

    @Test
    void goesOnWithTheFirstMemberAfterTheLast() {
        ClaimRush rush = rush(Optional.empty());
        BitSet indices = new BitSet();
        indices.set(0, 2);

        assertThat(rush.members(indices).stream()).containsExactly(1, 3);
        assertThat(sent(rush, 0)).contains("POST /api/v1/hot-times/7/claims", "Cookie: LCK_SESSION=session-3");
        assertThat(sent(rush, 1)).contains("Cookie: LCK_SESSION=session-1");
    }

    @Test
    void sendsTheTokenThroughTheGateway() {
        ClaimRush rush = rush(Optional.of(new CsrfToken("X-XSRF-TOKEN", "t1", "XSRF-TOKEN=t1")));

        assertThat(sent(rush, 0)).contains("X-XSRF-TOKEN: t1\r\n", "Cookie: XSRF-TOKEN=t1; LCK_SESSION=session-3");
    }

    @Test
    void showsTheTicketOfEachMember() {
        ClaimRequest request = ClaimRequest.of(TARGET, 7, Optional.empty(), CLAIMANTS.tickets(7));

        String sent = sent(new ClaimRush(request, CLAIMANTS, 3), 0);

        String body = sent.substring(sent.indexOf("\r\n\r\n") + 4);
        assertThat(body).matches("\\{\"ticket\":\"[A-Za-z0-9_-]{32}\"}");
        assertThat(sent).contains("Content-Length: " + body.length() + "\r\nCookie: LCK_SESSION=session-3\r\n");
        assertThat(CLAIMANTS.tickets(7)).hasNumberOfRows(3);
    }

    private static ClaimRush rush(Optional<CsrfToken> token) {
        return new ClaimRush(ClaimRequest.of(TARGET, 7, token), CLAIMANTS, 3);
    }

    private static String sent(ClaimRush rush, int index) {
        ByteBuffer buffer = ByteBuffer.allocate(1000);
        rush.fill(buffer, index);
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII);
    }
}
