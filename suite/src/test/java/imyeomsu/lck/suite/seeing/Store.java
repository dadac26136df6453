package imyeomsu.lck.suite.seeing;

import imyeomsu.lck.suite.process.Child;
import imyeomsu.lck.suite.process.ChildRecords;
import imyeomsu.lck.suite.process.Children;
import imyeomsu.lck.suite.process.Command;
import imyeomsu.lck.suite.process.FileTree;
import imyeomsu.lck.suite.process.Ports;
import imyeomsu.lck.suite.process.SuiteFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs that operators look into, each a process of its own that ends with this. */
final class Store implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration TO_START = Duration.ofMinutes(4);
    private static final Duration TO_STOP = Duration.ofSeconds(20);
    private static final long POLL_NANOS = Duration.ofMillis(200).toNanos();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Ports ports = new Ports();
    private final Path home;
    private final Children children;
    private final Deque<Child> running = new ArrayDeque<>();

    Store(Path home) {
        this.home = home.toAbsolutePath();
        ChildRecords records = new ChildRecords(this.home.resolve("run"));
        records.stopLeftOvers(TO_STOP);
        FileTree.delete(this.home.resolve("logs"));
        FileTree.create(this.home.resolve("logs"));
        children = new Children(records);
    }

    Path home() {
        return home;
    }

    int port() {
        return ports.next();
    }

    Child start(String name, List<String> words, Map<String, String> environment) {
        Path log = home.resolve("logs").resolve(name + ".log");
        Child child = children.start(new Command(name, home, words, environment, log));
        running.push(child);
        return child;
    }

    void awaitReady(Child child, URI health) {
        long end = System.nanoTime() + TO_START.toNanos();
        while (status(health) != 200) {
            if (!child.alive() || System.nanoTime() > end) {
                throw new SuiteFailure(child.alive() ? health + " does not answer" : child.obituary());
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    private int status(URI uri) {
        try {
            return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(hurried);
        }
    }

    String text(URI uri, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(TO_STOP);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }

    JsonNode json(URI uri) throws IOException, InterruptedException {
        return JSON.readTree(text(uri));
    }

    /** The last that was started ends first. */
    @Override
    public void close() {
        children.startNoMore();
        running.forEach(child -> child.stop(TO_STOP));
    }
}
