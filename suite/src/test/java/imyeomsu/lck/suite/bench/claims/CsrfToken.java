package imyeomsu.lck.suite.bench.claims;

import imyeomsu.lck.suite.bench.Http;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the gateway wants to see with each unsafe request.
 *
 * @param header name of the header that repeats the token
 * @param value the header's value
 * @param cookie name and value of the cookie that goes with it
 */
public record CsrfToken(String header, String value, String cookie) {

    private static final JsonMapper JSON = new JsonMapper();

    /** As a page fetches it. */
    public static CsrfToken of(URI gateway) throws IOException {
        Http.Answer answer = Http.get(gateway.resolve("/api/v1/csrf"), Map.of());
        JsonNode token = JSON.readTree(answer.body());
        return new CsrfToken(
                token.path("headerName").asString(),
                token.path("token").asString(),
                answer.header("Set-Cookie").split(";", 2)[0]);
    }
}
