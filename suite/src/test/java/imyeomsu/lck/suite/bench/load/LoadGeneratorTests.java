package imyeomsu.lck.suite.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadGeneratorTests {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final AtomicInteger answers = new AtomicInteger();
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
    void sendsEveryRequestOnce() throws IOException {
        serve(exchange -> exchange.sendResponseHeaders(answers.incrementAndGet() <= 10 ? 201 : 409, -1));

        LoadResult result = run(8, 500, LONG);

        assertThat(result.statuses()).isEqualTo(Map.of(201, 10, 409, 490));
        assertThat(result.unanswered()).isZero();
        assertThat(result.granted().cardinality()).isEqualTo(10);
        assertThat(cookies).doesNotHaveDuplicates().hasSize(500).contains("number=499");
        assertThat(result.perSecond(201, 409)).isPositive();
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
    void tellsHowLongTheBodiesWere() throws IOException {
        serve(exchange -> {
            exchange.sendResponseHeaders(200, 100_000);
            exchange.getResponseBody().write(new byte[100_000]);
        });

        assertThat(run(4, 20, LONG).lengths()).containsExactly(100_000);
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
    void countsRequestsThatWereNeverAnswered() throws IOException {
        serve(exchange -> {
            throw new IOException("hangs up");
        });

        LoadResult result = run(4, 100, LONG);

        assertThat(result.answered()).isZero();
        assertThat(result.unanswered()).isEqualTo(4);
    }

    @Test
    void sharesTheConnectionsOutAmongSeveralTargets() throws IOException {
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/here", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(201, -1);
            }
        });
        other.start();
        serve(exchange -> exchange.sendResponseHeaders(409, -1));
        URI otherTarget = URI.create("http://127.0.0.1:" + other.getAddress().getPort());

        LoadResult result = new LoadGenerator(4)
                .run(List.of(target, otherTarget), new Numbered(100), Pace.AS_FAST_AS_ANSWERED, LONG, Answers.IGNORED);
        other.stop(0);

        assertThat(result.answered()).isEqualTo(100);
        assertThat(result.answered(201)).isPositive();
        assertThat(result.answered(409)).isPositive();
    }

    @Test
    void keepsAPaceAndCountsTheWaitOfRequestsThatComeTooLate() throws IOException {
        serve(exchange -> {
            // Most others are due before the first is answered: with one connection they come late.
            if (answers.getAndIncrement() == 0) {
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
            exchange.sendResponseHeaders(409, -1);
        });
        List<Long> waits = new ArrayList<>();
        List<Long> late = new ArrayList<>();
        Answers listener = new Answers() {
            @Override
            public void sent(int index, long lateNanos) {
                late.add(lateNanos);
            }

            @Override
            public void answered(int index, int status, long nanos) {
                waits.add(nanos);
            }
        };

        new LoadGenerator(1).run(List.of(target), new Numbered(10), Pace.steady(200), LONG, listener);

        assertThat(waits).hasSize(10).element(1).satisfies(nanos -> assertThat(nanos)
                .isGreaterThan(Duration.ofMillis(90).toNanos()));
        assertThat(late.get(1)).isGreaterThan(Duration.ofMillis(90).toNanos());
        assertThat(waits.get(0)).isGreaterThan(Duration.ofMillis(95).toNanos());
    }

    @FunctionalInterface
    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private void serve(Answer answer) {
        server.createContext("/here", exchange -> {
            try (exchange) {
                cookies.add(exchange.getRequestHeaders().getFirst("Cookie"));
                answer.to(exchange);
            }
        });
        server.start();
    }

    private LoadResult run(int connections, int requests, Duration longest) throws IOException {
        return new LoadGenerator(connections).run(target, new Numbered(requests), longest);
    }

    private record Numbered(int count) implements Requests {

        @Override
        public void fill(ByteBuffer buffer, int index) {
            String request = "POST /here HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nCookie: number=" + index;
            buffer.put((request + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        }
    }
}
