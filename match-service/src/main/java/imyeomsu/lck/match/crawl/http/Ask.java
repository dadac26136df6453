package imyeomsu.lck.match.crawl.http;

import imyeomsu.lck.match.landing.Trail;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/**
 * One request.
 *
 * @param headers besides those that every request has
 */
public record Ask(URI uri, Map<String, String> headers) {

    public Ask {
        headers = Map.copyOf(headers);
    }

    /** Not to be answered in full if nothing has changed since. */
    public Ask unlessAsIn(Trail trail) {
        if (!trail.landed()) {
            return this;
        }
        Map<String, String> conditional = new HashMap<>(headers);
        if (trail.etag() != null) {
            conditional.put(HttpHeaders.IF_NONE_MATCH, trail.etag());
        }
        if (trail.lastModified() != null) {
            conditional.put(HttpHeaders.IF_MODIFIED_SINCE, trail.lastModified());
        }
        return new Ask(uri, conditional);
    }

    boolean isConditional() {
        return headers.containsKey(HttpHeaders.IF_NONE_MATCH) || headers.containsKey(HttpHeaders.IF_MODIFIED_SINCE);
    }

    /** What is meant for one site, such as a key, is not told to another. */
    Ask redirectedTo(URI target) {
        return new Ask(target, Origin.of(target).equals(Origin.of(uri)) ? headers : Map.of());
    }
}
