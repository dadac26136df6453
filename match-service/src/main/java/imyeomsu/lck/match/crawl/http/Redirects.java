package imyeomsu.lck.match.crawl.http;

import imyeomsu.lck.match.crawl.source.FetchFailed;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/** Follows a server to where the document is now, by web addresses only and not for ever. */
final class Redirects {

    /** Sends one request, whatever is answered. */
    @FunctionalInterface
    interface Sender {

        Answer send(Ask ask) throws FetchFailed;
    }

    private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);

    private static final Set<String> WEB = Set.of("http", "https");

    private Redirects() {}

    static Answer follow(Ask ask, int limit, Sender sender) throws FetchFailed {
        Ask next = ask;
        for (int hop = 0; hop <= limit; hop++) {
            Answer answer = sender.send(next);
            String location = answer.header(HttpHeaders.LOCATION);
            if (!MOVED.contains(answer.status()) || location == null) {
                return answer;
            }
            next = next.redirectedTo(target(next.uri(), location));
        }
        throw FetchFailed.forNow("TOO_MANY_REDIRECTS", "Still redirected after " + limit);
    }

    private static URI target(URI from, String location) throws FetchFailed {
        try {
            URI target = from.resolve(location);
            if (WEB.contains(target.getScheme().toLowerCase(Locale.ROOT)) && target.getHost() != null) {
                return target;
            }
        } catch (IllegalArgumentException noAddress) {
            // told below
        }
        throw FetchFailed.forNow("BAD_REDIRECT", "Redirected to what is no web address");
    }
}
