package imyeomsu.lck.common.testing;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Listens to a stream of server-sent events as a browser does. */
public final class Ear implements Flow.Subscriber<String>, AutoCloseable {

    /** One event as it was heard; without an id the last one counts. */
    public record Event(String id, String name, String data) {}

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final List<String> others = new CopyOnWriteArrayList<>();
    private final CompletableFuture<HttpResponse<Void>> answer;
    private Flow.@Nullable Subscription subscription;
    private String id = "";
    private String name = "";
    private volatile boolean over;

    private Ear(String url, @Nullable String lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        answer = CLIENT.sendAsync(request.build(), BodyHandlers.fromLineSubscriber(this));
    }

    public static Ear at(String url) {
        return new Ear(url, null);
    }

    public static Ear backAt(String url, String lastEventId) {
        return new Ear(url, lastEventId);
    }

    public Event hear(String name) {
        return hear(name, 1).get(0);
    }

    public List<Event> hear(String name, int times) {
        await().atMost(Duration.ofSeconds(50))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> named(name).size() >= times);
        return named(name);
    }

    /** Lines that belong to no event: heartbeats and when to come back. */
    public List<String> others() {
        return others;
    }

    public List<Event> named(String name) {
        return events.stream().filter(event -> event.name().equals(name)).toList();
    }

    public void awaitEnd() {
        await().atMost(Duration.ofSeconds(50)).until(() -> over);
    }

    @Override
    public void onSubscribe(Flow.Subscription open) {
        subscription = open;
        open.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        if (line.startsWith("id: ")) {
            id = line.substring(4);
        } else if (line.startsWith("event: ")) {
            name = line.substring(7);
        } else if (line.startsWith("data: ")) {
            events.add(new Event(id, name, line.substring(6)));
        } else if (!line.isEmpty()) {
            others.add(line);
        }
    }

    @Override
    public void onError(Throwable gone) {
        over = true;
    }

    @Override
    public void onComplete() {
        over = true;
    }

    @Override
    public void close() {
        if (subscription != null) {
            subscription.cancel();
        }
        answer.cancel(true);
    }
}
