package imyeomsu.lck.suite.bench.overhead;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import imyeomsu.lck.suite.bench.Http;
import imyeomsu.lck.suite.bench.Server;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Those who look on in production: one takes spans as Zipkin does and forgets them, one reads metrics as Prometheus does. */
final class Watchers implements AutoCloseable {

    private static final int SCRAPE_SECONDS = 15;

    private final HttpServer zipkin;
    private final ScheduledExecutorService prometheus = Executors.newSingleThreadScheduledExecutor();
    private final LongAdder spans = new LongAdder();
    private final LongAdder scrapes = new LongAdder();

    Watchers() throws IOException {
        zipkin = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        zipkin.createContext("/api/v2/spans", this::take);
        zipkin.start();
    }

    String endpoint() {
        return "http://127.0.0.1:" + zipkin.getAddress().getPort() + "/api/v2/spans";
    }

    void scrape(List<Server> servers) {
        prometheus.scheduleAtFixedRate(() -> servers.forEach(this::scrape), 0, SCRAPE_SECONDS, TimeUnit.SECONDS);
    }

    /** So that a benchmark without anybody who looks on is not taken for one with them. */
    Map<String, Object> facts() {
        return Map.of("span_posts", spans.sum(), "scrapes", scrapes.sum(), "scrape_seconds", SCRAPE_SECONDS);
    }

    boolean haveSeen() {
        return spans.sum() > 0 && scrapes.sum() > 0;
    }

    private void scrape(Server server) {
        try {
            if (Http.get(server.metrics(), Map.of()).status() == 200) {
                scrapes.increment();
            }
        } catch (IOException missed) {
            // The next one comes soon.
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        try (InputStream body = exchange.getRequestBody()) {
            body.transferTo(OutputStream.nullOutputStream());
        }
        spans.increment();
        exchange.sendResponseHeaders(202, -1);
        exchange.close();
    }

    @Override
    public void close() {
        prometheus.shutdownNow();
        zipkin.stop(0);
    }
}
