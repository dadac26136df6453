package imyeomsu.lck.suite.drill.crowd;

import imyeomsu.lck.suite.bench.claims.CsrfToken;
import imyeomsu.lck.suite.drill.stage.Copy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;

/** Where members claim: a copy itself, or a gateway, which wants to see its token. */
public record Door(String name, URI url, String cookie, String header, String token) {

    /** The page waits no longer for an answer; a copy says 503 after 5 s itself, and a gateway has tried two within 8 s. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    public static Door of(Copy copy) {
        return new Door(copy.name(), copy.url(), "", "", "");
    }

    public static Door throughGateway(Copy gateway) {
        try {
            CsrfToken token = CsrfToken.of(gateway.url());
            return new Door(gateway.name(), gateway.url(), token.cookie() + "; ", token.header(), token.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpRequest claim(long hotTime, String session, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url.resolve("/api/v1/hot-times/" + hotTime + "/claims"))
                .timeout(PATIENCE)
                .header("Cookie", cookie + "LCK_SESSION=" + session);
        if (!header.isEmpty()) {
            request.header(header, token);
        }
        return body.isEmpty()
                ? request.POST(HttpRequest.BodyPublishers.noBody()).build()
                : request.header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
    }
}
