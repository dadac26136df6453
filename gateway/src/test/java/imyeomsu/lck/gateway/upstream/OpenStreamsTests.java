package imyeomsu.lck.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.gateway.session.LiveSessions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.test.publisher.PublisherProbe;

class OpenStreamsTests {

    private static final Duration PATIENCE = Duration.ofSeconds(50);

    private final OpenStreams openStreams = new OpenStreams(new LiveSessions(session -> Mono.empty()), 1, PATIENCE);
    private final MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/"));

    @Test
    void refusesOneTooMany() {
        open(Flux.never()).subscribe();

        StepVerifier.create(open(Flux.never())).verifyError(Problem.class);
        assertThat(openStreams.count()).isEqualTo(1);
    }

    @Test
    void hasRoomAgainWhenOneHasEnded() {
        open(event("a")).block();

        open(event("b")).block();

        assertThat(openStreams.count()).isZero();
    }

    @Test
    void endsAStreamThatHasFallenSilent() {
        PublisherProbe<DataBuffer> service = PublisherProbe.of(event("a").concatWith(Mono.never()));

        StepVerifier.withVirtualTime(() -> open(service.flux()))
                .thenAwait(PATIENCE)
                .verifyComplete();

        assertThat(exchange.getResponse().getBodyAsString().block()).isEqualTo("a");
        service.assertWasCancelled();
    }

    @Test
    void keepsAStreamWhoseHeartBeats() {
        StepVerifier.withVirtualTime(() ->
                        open(Flux.interval(Duration.ofSeconds(15)).take(10).flatMap(tick -> event("."))))
                .thenAwait(Duration.ofSeconds(150))
                .verifyComplete();

        assertThat(exchange.getResponse().getBodyAsString().block()).isEqualTo("..........");
    }

    @Test
    void endsAllAtTheStopAndEveryLaterOneAtOnce() {
        StepVerifier.create(open(Flux.never())).then(openStreams::end).verifyComplete();

        StepVerifier.create(openStreams.filter(
                        MockServerWebExchange.from(MockServerHttpRequest.get("/")),
                        later -> write(later, Flux.never())))
                .verifyComplete();
    }

    private Mono<Void> open(Flux<DataBuffer> events) {
        return openStreams.filter(exchange, it -> write(it, events));
    }

    private static Mono<Void> write(ServerWebExchange it, Flux<DataBuffer> events) {
        return it.getResponse().writeAndFlushWith(events.map(Mono::just));
    }

    private static Flux<DataBuffer> event(String text) {
        return Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }
}
