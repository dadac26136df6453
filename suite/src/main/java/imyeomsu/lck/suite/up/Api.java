package imyeomsu.lck.suite.up;

import imyeomsu.lck.suite.process.SuiteFailure;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The REST API as a browser sees it: through the gateway, with cookies and the CSRF token. */
public final class Api {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final URI root;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    public Api(URI gateway) {
        this.root = gateway.resolve("/api/v1/");
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Map<String, ?> body) {
        return change("POST", path, body);
    }

    public Answer put(String path, Map<String, ?> body) {
        return change("PUT", path, body);
    }

    public Answer delete(String path) {
        return change("DELETE", path, Map.of());
    }

    private Answer change(String method, String path, Map<String, ?> body) {
        // Asked for each time: the token changes at login.
        JsonNode csrf = get("csrf").body();
        return send(request(path)
                .header(csrf.path("headerName").asString(""), csrf.path("token").asString(""))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path)).timeout(TIMEOUT).header("Accept-Language", "en");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new SuiteFailure("The gateway does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    public record Answer(int status, JsonNode body) {

        public boolean ok() {
            return status / 100 == 2;
        }

        public String code() {
            return body.path("code").asString("");
        }

        /** What went wrong, for one line. */
        public String problem() {
            return status + " " + code() + " " + body.path("detail").asString("");
        }
    }
}
