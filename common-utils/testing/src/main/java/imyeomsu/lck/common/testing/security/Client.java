package imyeomsu.lck.common.testing.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks a service on its real port. */
final class Client {

    private static final int ENOUGH = 1 << 20;

    private final HttpClient http = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final int port;

    Client(int port) {
        this.port = port;
    }

    Answer ask(String method, String pathAndQuery, Map<String, String> headers, @Nullable String body) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + pathAndQuery))
                .timeout(Duration.ofSeconds(30))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            return read(http.send(request.build(), BodyHandlers.ofInputStream()));
        } catch (IOException failed) {
            throw new UncheckedIOException(method + " " + pathAndQuery, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** A stream never ends: whoever has seen its type has seen enough, and closing it ends it. */
    private static Answer read(HttpResponse<InputStream> response) throws IOException {
        Optional<String> type = response.headers().firstValue("Content-Type");
        try (InputStream body = response.body()) {
            boolean stream =
                    type.filter(named -> named.startsWith("text/event-stream")).isPresent();
            byte[] read = stream ? new byte[0] : body.readNBytes(ENOUGH);
            return new Answer(response.statusCode(), type, new String(read, StandardCharsets.UTF_8));
        }
    }
}
