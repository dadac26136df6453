package imyeomsu.lck.suite.bench.capacity;

import imyeomsu.lck.suite.bench.claims.CsrfToken;
import imyeomsu.lck.suite.bench.load.Requests;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The same one again and again. */
record OneRequest(byte[] bytes) implements Requests {

    /** @param headers lines, each with its end */
    static OneRequest get(URI gateway, String path, String headers) {
        return of("GET " + path + " HTTP/1.1\r\nHost: " + gateway.getAuthority() + "\r\n" + headers + "\r\n");
    }

    static OneRequest post(URI gateway, String path, CsrfToken csrf, String session, String body) {
        return of("POST " + path + " HTTP/1.1\r\nHost: " + gateway.getAuthority()
                + "\r\n" + csrf.header() + ": " + csrf.value()
                + "\r\nCookie: " + csrf.cookie() + (session.isEmpty() ? "" : "; LCK_SESSION=" + session)
                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private static OneRequest of(String text) {
        return new OneRequest(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public int count() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void fill(ByteBuffer buffer, int index) {
        buffer.put(bytes);
    }
}
