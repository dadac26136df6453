package imyeomsu.lck.suite.library;

import static org.awaitility.Awaitility.await;

import imyeomsu.lck.common.testing.Stores;
import imyeomsu.lck.suite.process.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The sample application, running, and somebody who calls it. */
final class Fans implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = new Ports().next();
    private final Process process;
    private final Path log;

    Fans(Path jar) throws IOException {
        log = jar.resolveSibling("fans.log");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-jar",
                jar.toString(),
                "--server.port=" + port);
        builder.environment()
                .putAll(Map.of(
                        "MYSQL_URL", Stores.mysql().jdbcUrl("fans"),
                        "MYSQL_USER", Stores.mysql().username(),
                        "MYSQL_PASSWORD", Stores.mysql().password(),
                        "REDIS_HOST", Stores.redis().host(),
                        "REDIS_PORT", Integer.toString(Stores.redis().port()),
                        "LOG_MEMBER_KEY", "a secret of this test"));
        process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        await().atMost(Duration.ofMinutes(2)).until(() -> !process.isAlive() || isUp());
        if (!process.isAlive()) {
            throw new AssertionError("The sample did not start:\n" + log());
        }
    }

    private boolean isUp() {
        return log().contains("Started FansApplication");
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    HttpResponse<String> get(String path, String... headers) throws Exception {
        return ask("GET", path, null, headers);
    }

    HttpResponse<String> ask(String method, String path, @Nullable String json, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** The first line of a stream that begins like this. */
    CompletableFuture<String> hears(String path, String beginning) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return http.sendAsync(request, BodyHandlers.ofLines()).thenApplyAsync(answer -> answer.body()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElse("nothing"));
    }

    /** @return for the header {@code Cookie} */
    String signIn() throws Exception {
        List<String> cookies = ask("POST", "/session", null).headers().allValues("Set-Cookie");
        return cookies.get(0).replaceAll(";.*", "");
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
