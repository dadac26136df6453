package imyeomsu.lck.match.crawl.site;

import imyeomsu.lck.match.crawl.source.FetchFailed;
import imyeomsu.lck.match.landing.LandedDocument;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** The pages of one resource, joined to {@code {"pages":[…]}}; a source that goes round in circles is given up. */
final class Pages {

    private static final int MOST = 200;

    private static final int LARGEST = 32 * 1024 * 1024;

    private final Deque<byte[]> bodies = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private long size;

    void add(byte[] body) throws FetchFailed {
        check(body);
        bodies.addLast(body);
    }

    void addBefore(byte[] body) throws FetchFailed {
        check(body);
        bodies.addFirst(body);
    }

    /** Tokens and bodies alike: whatever comes a second time would come for ever. */
    void requireNew(String token) throws FetchFailed {
        if (!seen.add(token)) {
            throw FetchFailed.forNow("PAGES_REPEAT", "The source leads back to a page that it gave before");
        }
    }

    int count() {
        return bodies.size();
    }

    byte[] joined() {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(Math.toIntExact(size) + 64);
        joined.writeBytes("{\"pages\":[".getBytes(StandardCharsets.UTF_8));
        String between = "";
        for (byte[] body : bodies) {
            joined.writeBytes(between.getBytes(StandardCharsets.UTF_8));
            joined.writeBytes(body);
            between = ",";
        }
        joined.writeBytes("]}".getBytes(StandardCharsets.UTF_8));
        return joined.toByteArray();
    }

    private void check(byte[] body) throws FetchFailed {
        requireNew(LandedDocument.hashOf(body));
        size += body.length;
        if (bodies.size() == MOST || size > LARGEST) {
            throw FetchFailed.forNow("TOO_LARGE", "More pages than anybody needs");
        }
    }
}
