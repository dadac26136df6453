package imyeomsu.lck.gateway.stop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Sinks;

class FarewellTests {

    private final Farewell farewell = new Farewell(Duration.ofMillis(20));

    @Test
    void leavesConnectionsAloneAsLongAsItStays() {
        farewell.start();

        assertThat(connectionOf(answered())).isNull();
    }

    @Test
    void endsConnectionsWithTheirNextAnswer() {
        farewell.stop(() -> {});

        assertThat(connectionOf(answered())).isEqualTo("close");
    }

    @Test
    void endsTheConnectionOfARequestThatCameBefore() {
        Sinks.Empty<Void> service = Sinks.empty();
        MockServerWebExchange exchange = exchange();
        var answer = farewell.filter(
                exchange, each -> service.asMono().then(each.getResponse().setComplete()));
        answer.subscribe();

        farewell.stop(() -> {});
        service.tryEmitEmpty();

        assertThat(connectionOf(exchange)).isEqualTo("close");
    }

    @Test
    void stopsWhenItHasLingered() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        farewell.start();

        farewell.stop(stopped::countDown);

        assertThat(stopped.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void beginsBeforeTheServerRefusesConnections() {
        assertThat(farewell.getPhase()).isGreaterThan(WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE);
    }

    private MockServerWebExchange answered() {
        MockServerWebExchange exchange = exchange();
        farewell.filter(exchange, each -> each.getResponse().setComplete()).block();
        return exchange;
    }

    private static MockServerWebExchange exchange() {
        return MockServerWebExchange.from(MockServerHttpRequest.get("/"));
    }

    private static @Nullable String connectionOf(MockServerWebExchange exchange) {
        return exchange.getResponse().getHeaders().getFirst(HttpHeaders.CONNECTION);
    }
}
