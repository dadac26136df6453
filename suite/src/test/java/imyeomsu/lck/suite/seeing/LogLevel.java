package imyeomsu.lck.suite.seeing;

import imyeomsu.lck.suite.local.ServiceCopy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The level of a logger in one copy, asked for and changed as an operator does. */
record LogLevel(ServiceCopy copy, String logger) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** @return the status of the answer */
    int becomes(String level) throws IOException, InterruptedException {
        return CLIENT.send(
                        request()
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{\"configuredLevel\":" + level + "}"))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    String said() throws IOException, InterruptedException {
        return CLIENT.send(request().GET().build(), BodyHandlers.ofString()).body();
    }

    private HttpRequest.Builder request() {
        URI uri = copy.management().resolve("/actuator/loggers/" + logger);
        return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30));
    }
}
