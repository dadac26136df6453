package imyeomsu.lck.suite.bench.reads;

import imyeomsu.lck.suite.bench.load.Requests;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One and the same read, again and again.
 *
 * @param uri the whole address
 * @param headers beside {@code Host}
 */
record SeasonRead(URI uri, Map<String, String> headers) implements Requests {

    /** All of it in one answer. */
    static final String SEASON = "lck-2023-spring";

    static final String PATH = "/api/v1/seasons/" + SEASON + "/matches?limit=100";

    private static final byte[] END = "\r\n".getBytes(StandardCharsets.US_ASCII);

    static SeasonRead of(URI server) {
        return new SeasonRead(server.resolve(PATH), Map.of("Accept", "application/json"));
    }

    SeasonRead ifNoneMatch(String etag) {
        return new SeasonRead(uri, Map.of("Accept", "application/json", "If-None-Match", etag));
    }

    @Override
    public int count() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void fill(ByteBuffer buffer, int index) {
        line(buffer, "GET " + uri.getRawPath() + "?" + uri.getRawQuery() + " HTTP/1.1");
        line(buffer, "Host: " + uri.getAuthority());
        headers.forEach((name, value) -> line(buffer, name + ": " + value));
        buffer.put(END);
    }

    private static void line(ByteBuffer buffer, String text) {
        buffer.put(text.getBytes(StandardCharsets.US_ASCII)).put(END);
    }
}
