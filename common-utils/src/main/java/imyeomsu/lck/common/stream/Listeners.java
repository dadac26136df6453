package imyeomsu.lck.common.stream;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/**
 * Everybody who listens to this copy, by what they listen to. Make it a bean: then it lets all of them go before the web
 * server waits for open requests to end.
 *
 * @param <T> what one listens to
 */
public class Listeners<T> implements SmartLifecycle {

    private final Map<T, Set<Listener>> listeners = new ConcurrentHashMap<>();
    private volatile boolean running;

    /** Makes an empty set of listeners. */
    public Listeners() {}

    /**
     * Answers a request with a stream. What is to come first is sent by {@code first}, who then {@link #add adds} the
     * listener, both under whatever keeps an event from getting lost in between.
     *
     * @param first is not called for a HEAD request, which is answered by the headers alone
     * @throws IOException where the answer cannot be begun
     */
    public void open(HttpServletRequest request, HttpServletResponse response, Consumer<Listener> first)
            throws IOException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (request.getMethod().equals(HttpMethod.GET.name())) {
            begin(request.startAsync(), response.getOutputStream(), first);
        }
    }

    private static void begin(AsyncContext async, ServletOutputStream out, Consumer<Listener> first) {
        async.setTimeout(0);
        Listener listener = new Listener(async, out);
        try {
            async.addListener(new WhenGone(listener));
            out.setWriteListener(listener);
            first.accept(listener);
        } catch (RuntimeException failed) {
            // Too late for another answer; the browser comes again.
            listener.end();
            throw failed;
        }
    }

    /** Lets one hear what is told from now on, until the stream ends. A copy that is stopping lets him go at once. */
    public void add(T topic, Listener listener) {
        listeners.compute(topic, (same, set) -> {
            Set<Listener> all = set == null ? ConcurrentHashMap.newKeySet() : set;
            all.add(listener);
            return all;
        });
        listener.whenEnded(() -> remove(topic, listener));
        if (!running) {
            listener.end();
        }
    }

    private void remove(T topic, Listener listener) {
        listeners.computeIfPresent(topic, (same, set) -> {
            set.remove(listener);
            return set.isEmpty() ? null : set;
        });
    }

    /** Sends an event to all who listen to this. */
    public void tell(T topic, byte[] event) {
        Optional.ofNullable(listeners.get(topic)).ifPresent(set -> set.forEach(listener -> listener.send(event)));
    }

    /** Keeps connections open that whoever is between would close, and finds the dead ones; to be called regularly. */
    public void heartbeat() {
        byte[] heartbeat = EventText.heartbeat();
        listeners.values().forEach(set -> set.forEach(listener -> listener.send(heartbeat)));
    }

    /** What anybody listens to at this moment. */
    public Set<T> topics() {
        return Set.copyOf(listeners.keySet());
    }

    /** How many listen. */
    public int count() {
        return listeners.values().stream().mapToInt(Set::size).sum();
    }

    /** Ends all streams: browsers come back, to another copy or for a new beginning. */
    public void endAll() {
        listeners.values().forEach(set -> set.forEach(Listener::end));
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        endAll();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
