package imyeomsu.lck.suite.bench.claims;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes of a claim, all but the member's session and ticket made once. */
public final class ClaimRequest {

    private static final String END_OF_HEADERS = "\r\n\r\n";
    private static final int TICKET = 32;
    private static final byte[] NO_TICKET = {};

    private final byte[] before;
    private final byte[] between;
    private final byte[] after;
    private final byte[][] tickets;

    private ClaimRequest(String before, String between, String after, byte[][] tickets) {
        this.before = before.getBytes(StandardCharsets.US_ASCII);
        this.between = between.getBytes(StandardCharsets.US_ASCII);
        this.after = after.getBytes(StandardCharsets.US_ASCII);
        this.tickets = tickets;
    }

    /**
     * A claim of one Hot Time as the old way takes it; through the gateway with the token that tells our own pages from
     * strangers'.
     */
    public static ClaimRequest of(URI target, long hotTime, Optional<CsrfToken> csrf) {
        return new ClaimRequest(head(target, hotTime, csrf, "Content-Length: 0"), END_OF_HEADERS, "", new byte[0][]);
    }

    /**
     * A claim as ours is: it shows a ticket.
     *
     * @param tickets of members 1, 2, 3 and so on, unless each is given with its session
     */
    public static ClaimRequest of(URI target, long hotTime, Optional<CsrfToken> csrf, byte[][] tickets) {
        String body = "{\"ticket\":\"";
        String end = "\"}";
        String announced =
                "Content-Type: application/json\r\nContent-Length: " + (body.length() + TICKET + end.length());
        return new ClaimRequest(head(target, hotTime, csrf, announced), END_OF_HEADERS + body, end, tickets);
    }

    private static String head(URI target, long hotTime, Optional<CsrfToken> csrf, String announced) {
        return "POST /api/v1/hot-times/%d/claims HTTP/1.1\r\nHost: %s\r\n".formatted(hotTime, target.getAuthority())
                + csrf.map(token -> "%s: %s\r\n".formatted(token.header(), token.value()))
                        .orElse("")
                + announced
                + "\r\nCookie: "
                + csrf.map(token -> token.cookie() + "; ").orElse("")
                + "LCK_SESSION=";
    }

    public void fill(ByteBuffer buffer, int member, byte[] session) {
        fill(buffer, session, tickets.length > 0 ? tickets[member - 1] : NO_TICKET);
    }

    public void fill(ByteBuffer buffer, byte[] session, byte[] ticket) {
        buffer.put(before).put(session).put(between).put(ticket).put(after);
    }
}
