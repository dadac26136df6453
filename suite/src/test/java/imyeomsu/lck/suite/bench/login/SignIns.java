package imyeomsu.lck.suite.bench.login;

import imyeomsu.lck.suite.bench.load.Requests;
import imyeomsu.lck.suite.process.SuiteFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** One member who signs in again and again, with the right password. */
record SignIns(byte[] request) implements Requests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PASSWORD = "a password for a benchmark";

    static SignIns ofNewMember(URI service, String loginId) {
        signUp(service, loginId);
        String body = "{\"loginId\":\"" + loginId + "\",\"password\":\"" + PASSWORD + "\"}";
        String head = "POST /api/v1/session HTTP/1.1\r\nHost: " + service.getAuthority()
                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n";
        return new SignIns((head + body).getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public int count() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void fill(ByteBuffer buffer, int index) {
        buffer.put(request);
    }

    private static void signUp(URI service, String loginId) {
        Map<String, String> consents = new HashMap<>();
        JSON.readTree(ask(HttpRequest.newBuilder(service.resolve("/api/v1/members/consents"))))
                .path("items")
                .forEach(item -> consents.put(
                        item.path("kind").asString(""), item.path("version").asString("")));
        Map<String, Object> member =
                Map.of("loginId", loginId, "password", PASSWORD, "nickname", loginId, "consents", consents);
        ask(HttpRequest.newBuilder(service.resolve("/api/v1/members"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(member))));
    }

    private static String ask(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new SuiteFailure("No member for the benchmark: " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new SuiteFailure("auth-service does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteFailure("stopped", e);
        }
    }
}
