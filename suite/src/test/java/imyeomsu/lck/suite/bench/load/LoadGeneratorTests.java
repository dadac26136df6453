package imyeomsu.lck.suite.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadGeneratorTests {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final AtomicInteger claims = new AtomicInteger();
    private final Queue<String> cookies = new ConcurrentLinkedQueue<>();
    private HttpServer server;
    private URI target;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        target = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void letsEveryMemberClaimOnce() throws IOException {
        serve(exchange -> exchange.sendResponseHeaders(claims.incrementAndGet() <= 10 ? 201 : 409, -1));

        LoadResult result = run(8, 500, LONG);

        assertThat(result.statuses()).isEqualTo(Map.of(201, 10, 409, 490));
        assertThat(result.unanswered()).isZero();
        assertThat(result.won().cardinality()).isEqualTo(10);
        assertThat(cookies).doesNotHaveDuplicates().hasSize(500).contains("LCK_SESSION=session-500");
        assertThat(result.perSecond()).isPositive();
    }

    @Test
    void readsChunkedAnswers() throws IOException {
        serve(exchange -> {
            exchange.sendResponseHeaders(201, 0);
            exchange.getResponseBody().write("{\"seq\":1}".getBytes());
        });

        assertThat(run(4, 100, LONG).answered(201)).isEqualTo(100);
    }

    @Test
    void connectsAgainWhenTheOtherSideHangsUp() throws IOException {
        serve(exchange -> {
            exchange.getResponseHeaders().set("Connection", "close");
            exchange.sendResponseHeaders(409, -1);
        });

        assertThat(run(4, 100, LONG).answered(409)).isEqualTo(100);
    }

    @Test
    void sendsNothingAfterTheTimeIsOver() throws IOException {
        serve(exchange -> exchange.sendResponseHeaders(409, -1));

        assertThat(run(4, 100, Duration.ZERO).answered()).isZero();
    }

    @Test
    void countsClaimsThatWereNeverAnswered() throws IOException {
        serve(exchange -> {
            throw new IOException("hangs up");
        });

        LoadResult result = run(4, 100, LONG);

        assertThat(result.answered()).isZero();
        assertThat(result.unanswered()).isEqualTo(4);
    }

    @Test
    void sendsTheTokenThroughTheGateway() throws IOException {
        Queue<String> headers = new ConcurrentLinkedQueue<>();
        serve(exchange -> {
            headers.add(exchange.getRequestHeaders().getFirst("X-Xsrf-Token"));
            exchange.sendResponseHeaders(201, -1);
        });
        CsrfToken token = new CsrfToken("X-XSRF-TOKEN", "t1", "XSRF-TOKEN=t1");

        new LoadGenerator(1, members(1)).run(target, ClaimRequest.of(target, 7, Optional.of(token)), 1, LONG);

        assertThat(headers).containsExactly("t1");
        assertThat(cookies).containsExactly("XSRF-TOKEN=t1; LCK_SESSION=session-1");
    }

    @FunctionalInterface
    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private void serve(Answer answer) {
        server.createContext("/api/v1/hot-times/7/claims", exchange -> {
            try (exchange) {
                cookies.add(exchange.getRequestHeaders().getFirst("Cookie"));
                answer.to(exchange);
            }
        });
        server.start();
    }

    private LoadResult run(int connections, int members, Duration longest) throws IOException {
        return new LoadGenerator(connections, members(members))
                .run(target, ClaimRequest.of(target, 7, Optional.empty()), 1, longest);
    }

    private static Claimants members(int count) {
        List<String> sessions =
                IntStream.rangeClosed(1, count).mapToObj(id -> "session-" + id).toList();
        return Claimants.of(sessions);
    }
}
