package imyeomsu.lck.suite.bench.claims;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes of a claim, all but the member's session made once. */
public final class ClaimRequest {

    private final byte[] before;
    private final byte[] after;

    private ClaimRequest(String before, String after) {
        this.before = before.getBytes(StandardCharsets.US_ASCII);
        this.after = after.getBytes(StandardCharsets.US_ASCII);
    }

    /** A claim of one Hot Time; through the gateway with the token that tells our own pages from strangers'. */
    public static ClaimRequest of(URI target, long hotTime, Optional<CsrfToken> csrf) {
        String before =
                "POST /api/v1/hot-times/%d/claims HTTP/1.1\r\nHost: %s\r\n".formatted(hotTime, target.getAuthority())
                        + csrf.map(token -> "%s: %s\r\n".formatted(token.header(), token.value()))
                                .orElse("")
                        + "Content-Length: 0\r\nCookie: "
                        + csrf.map(token -> token.cookie() + "; ").orElse("")
                        + "LCK_SESSION=";
        return new ClaimRequest(before, "\r\n\r\n");
    }

    void fill(ByteBuffer buffer, byte[] session) {
        buffer.put(before).put(session).put(after);
    }
}
