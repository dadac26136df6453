package imyeomsu.lck.event.match;

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

/** Stands for match-service: serves its documented feed from memory, over a real connection, well or badly. */
final class FeedServer implements AutoCloseable {

    private static final Pattern QUESTION = Pattern.compile("after=(\\d+)&limit=(\\d+)");

    /** How one request is answered. */
    interface Answer {
        void to(HttpExchange request) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();
    private final List<String> matches = new ArrayList<>();
    private String feedId = UUID.randomUUID().toString();
    private long hidden = -1;
    private volatile Answer answer = this::page;

    FeedServer() throws IOException {
        this(0);
    }

    FeedServer(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/internal/match-changes", this::answer);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    int asked() {
        return asked.get();
    }

    String feedId() {
        return feedId;
    }

    /** One more change: that match as it is now. */
    synchronized void tells(String match) {
        matches.add(match);
    }

    /** The database is put back to where it was after so many changes. */
    synchronized void isPutBackTo(int changes) {
        matches.subList(changes, matches.size()).clear();
    }

    /** Whoever put the database back gave the feed another id, as the documents say. */
    synchronized void getsANewFeedId() {
        feedId = UUID.randomUUID().toString();
    }

    /** One change is missing from all answers; -1 for none. */
    synchronized void hides(long number) {
        hidden = number;
    }

    void answersWell() {
        answer = this::page;
    }

    void answers(Answer other) {
        answer = other;
    }

    void answers(int status, String body) {
        answer = request -> send(request, status, body);
    }

    /** Takes the request and says nothing. */
    void answersNothing() {
        answer = request -> awaitEnd();
    }

    /** Begins to answer, and never ends. */
    void answersEndlessly() {
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
        for (long number = after + 1; number <= Math.min(after + limit, matches.size()); number++) {
            if (number != hidden) {
                page.put(number, change(number, matches.get((int) number - 1)));
            }
        }
        return """
                {"feedId": "%s", "last": %d, "changes": [%s]}"""
                .formatted(feedId, matches.size(), String.join(",", page.values()));
    }

    private static String change(long number, String match) {
        return """
                {"number": %d, "changedAt": "2026-10-28T18:44:10+09:00", "match": %s}"""
                .formatted(number, match);
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
