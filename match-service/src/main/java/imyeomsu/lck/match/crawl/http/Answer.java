package imyeomsu.lck.match.crawl.http;

import java.net.URI;
import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** What a server said; its body is complete, unpacked and not too large. */
public record Answer(URI uri, int status, HttpHeaders headers, byte[] body) {

    public boolean isNotModified() {
        return status == 304;
    }

    public @Nullable String header(String name) {
        return headers.firstValue(name).orElse(null);
    }
}
