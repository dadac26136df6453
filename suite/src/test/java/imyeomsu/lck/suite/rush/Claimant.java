package imyeomsu.lck.suite.rush;

import imyeomsu.lck.suite.local.LocalSuite;
import imyeomsu.lck.suite.local.ServiceCopy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Claims for members, at one copy after the other. */
final class Claimant {

    private static final int TRIES = 10;
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<URI> copies;

    Claimant(LocalSuite suite, long hotTime) {
        copies = suite.copies("event-service").stream()
                .map(ServiceCopy::url)
                .map(url -> url.resolve("/api/v1/hot-times/" + hotTime + "/claims"))
                .toList();
    }

    record Press(long member, String session, String ticket, int turn) {}

    record Answer(long member, int status, int seq, String code) {}

    /** Asks until it is decided, as the page does: a 503 promises nothing and may be asked again. */
    Answer claim(Press press) throws IOException, InterruptedException {
        Answer answer = ask(press);
        for (int more = 0; answer.status() == 503 && more < TRIES; more++) {
            answer = ask(press);
        }
        return answer;
    }

    private Answer ask(Press press) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(copies.get(press.turn() % copies.size()))
                        .timeout(Duration.ofSeconds(30))
                        .header("Cookie", "LCK_SESSION=" + press.session())
                        .header("Content-Type", "application/json")
                        .header("X-Forwarded-For", addressOf(press.member()))
                        .POST(HttpRequest.BodyPublishers.ofString("{\"ticket\":\"" + press.ticket() + "\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        JsonNode body = JSON.readTree(response.body());
        return new Answer(
                press.member(),
                response.statusCode(),
                body.path("seq").asInt(0),
                body.path("code").asString(""));
    }

    /** As the gateway says it: each member sits at home. Budgets know addresses, and all claims here come from one. */
    private static String addressOf(long member) {
        return "10.%d.%d.%d".formatted((member >> 16) & 255, (member >> 8) & 255, member & 255);
    }
}
