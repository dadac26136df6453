package imyeomsu.lck.event.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stands for another service: serves its documented feed from memory, over a real connection, well or badly. */
public final class FeedServer implements AutoCloseable {

    private static final Pattern QUESTION = Pattern.compile("after=(\\d+)&limit=(\\d+)");

    /** How one request is answered. */
    public interface Answer {
        void to(HttpExchange request) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();
    private final List<String> told = new ArrayList<>();
    private final String change;
    private String feedId = UUID.randomUUID().toString();
    private long hidden = -1;
    private volatile Answer answer = this::page;

    /** Of match-service, where nothing else is said. */
    public FeedServer() throws IOException {
        this("/internal/match-changes", "\"match\": %s");
    }

    /** @param change how what is told stands in a change */
    public FeedServer(String path, String change) throws IOException {
        this.change = change;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(path, this::answer);
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public int asked() {
        return asked.get();
    }

    public String feedId() {
        return feedId;
    }

    /** One more change. */
    public synchronized void tells(String what) {
        told.add(what);
    }

    /** The database is put back to where it was after so many changes. */
    public synchronized void isPutBackTo(int changes) {
        told.subList(changes, told.size()).clear();
    }

    /** Whoever put the database back gave the feed another id, as the documents say. */
    public synchronized void getsANewFeedId() {
        feedId = UUID.randomUUID().toString();
    }

    /** One change is missing from all answers; -1 for none. */
    public synchronized void hides(long number) {
        hidden = number;
    }

    public void answersWell() {
        answer = this::page;
    }

    public void answers(Answer other) {
        answer = other;
    }

    public void answers(int status, String body) {
        answer = request -> send(request, status, body);
    }

    /** Takes the request and says nothing. */
    public void answersNothing() {
        answer = request -> awaitEnd();
    }

    /** Begins to answer, and never ends. */
    public void answersEndlessly() {
        answer = request -> {
            request.sendResponseHeaders(200, 0);
            OutputStream body = request.getResponseBody();
            body.write('{');
            body.flush();
            awaitEnd();
        };
    }

    private void answer(HttpExchange request) throws IOException {
        asked.incrementAndGet();
        try (request) {
            answer.to(request);
        }
    }

    private void page(HttpExchange request) throws IOException {
        Matcher question = QUESTION.matcher(request.getRequestURI().getQuery());
        if (!question.matches()) {
            throw new IllegalArgumentException(request.getRequestURI().toString());
        }
        send(request, 200, page(Long.parseLong(question.group(1)), Integer.parseInt(question.group(2))));
    }

    private synchronized String page(long after, int limit) {
        Map<Long, String> page = new TreeMap<>();
        for (long number = after + 1; number <= Math.min(after + limit, told.size()); number++) {
            if (number != hidden) {
                page.put(number, change(number, told.get((int) number - 1)));
            }
        }
        return """
                {"feedId": "%s", "last": %d, "changes": [%s]}"""
                .formatted(feedId, told.size(), String.join(",", page.values()));
    }

    private String change(long number, String told) {
        return """
                {"number": %d, "changedAt": "2026-10-28T18:44:10+09:00", %s}"""
                .formatted(number, change.formatted(told));
    }

    private static void send(HttpExchange request, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        request.getResponseHeaders().set("Content-Type", "application/json");
        request.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        request.getResponseBody().write(bytes);
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
