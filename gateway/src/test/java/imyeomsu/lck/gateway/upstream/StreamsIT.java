package imyeomsu.lck.gateway.upstream;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.gateway.GatewayApplication;
import imyeomsu.lck.gateway.GatewayTest;
import imyeomsu.lck.gateway.ServiceDouble;
import imyeomsu.lck.gateway.ServiceDoubles.Services;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import reactor.test.StepVerifier;

@GatewayTest
class StreamsIT {

    private static final String EVENT = "event: change\nid: f:7\ndata: {\"id\":\"7\"}\n\n";
    private static final ParameterizedTypeReference<ServerSentEvent<String>> EVENTS =
            new ParameterizedTypeReference<>() {};
    private static final WebClient BROWSER = WebClient.builder()
            .clientConnector(new ReactorClientHttpConnector(HttpClient.create(ConnectionProvider.newConnection())))
            .build();
    private static final Duration PATIENCE = ofSeconds(50);

    @Autowired
    WebTestClient client;

    @Autowired
    Services services;

    @Autowired
    OpenStreams openStreams;

    @Autowired
    CircuitBreakerRegistry breakers;

    @Autowired
    BulkheadRegistry bulkheads;

    @LocalServerPort
    int port;

    @BeforeEach
    void allServicesAreWell() {
        services.recover();
    }

    @AfterEach
    void nothingIsLeftOpen() {
        services.recover();
        await().atMost(PATIENCE).until(() -> openStreams.count() == 0);
    }

    @Test
    void anEventArrivesBeforeTheStreamEnds() {
        serviceStreams(Flux.just(EVENT).concatWith(Mono.never()));

        ServerSentEvent<?> event = stream().blockFirst(PATIENCE);

        assertThat(event.event()).isEqualTo("change");
        assertThat(event.id()).isEqualTo("f:7");
        assertThat(event.data()).isEqualTo("{\"id\":\"7\"}");
    }

    @Test
    void whereAReaderLeftOffReachesTheService() {
        serviceStreams(Flux.just(EVENT));

        browser(port)
                .get()
                .uri("/api/v1/matches/stream?season=s")
                .header("Last-Event-ID", "f:6")
                .retrieve()
                .bodyToFlux(String.class)
                .blockLast(PATIENCE);

        assertThat(services.match())
                .flatExtracting(ServiceDouble::received)
                .singleElement()
                .satisfies(request -> {
                    assertThat(request.uri()).isEqualTo("/api/v1/matches/stream?season=s");
                    assertThat(request.headers()).containsEntry("last-event-id", "f:6");
                });
    }

    @Test
    void heartbeatsPass() {
        serviceStreams(Flux.just(EVENT, ": here\n\n").concatWith(Mono.never()));

        var heartbeat = stream().filter(event -> event.comment() != null).blockFirst(PATIENCE);

        assertThat(heartbeat.comment()).isEqualTo("here");
    }

    @Test
    void aReaderWhoLeavesIsNoticedByTheService() {
        CompletableFuture<Void> noticed = new CompletableFuture<>();
        serviceStreams(Flux.just(EVENT)
                .concatWith(Flux.interval(ofMillis(50)).map(tick -> ": here\n\n"))
                .doFinally(end -> noticed.complete(null)));

        stream().take(1).blockLast(PATIENCE);

        assertThat(noticed).succeedsWithin(PATIENCE);
    }

    @Test
    void aStreamMayBeQuietForLongerThanAnAnswerMayTake() {
        serviceStreams(Flux.just(EVENT).concatWith(Mono.just(EVENT).delayElement(ofMillis(3500))));

        StepVerifier.create(stream()).expectNextCount(2).expectComplete().verify(PATIENCE);
    }

    @Test
    void aCopyThatDiesEndsTheStreamWithoutAnError() {
        services.match().forEach(copy -> copy.breaksOffAfter(EVENT));

        StepVerifier.create(stream()).expectNextCount(1).expectComplete().verify(PATIENCE);
    }

    @Test
    void aStreamThatHasBegunIsNotBegunAgain() {
        services.match().forEach(copy -> copy.breaksOffAfter(EVENT));

        stream().blockLast(PATIENCE);

        assertThat(services.reached()).hasSize(1);
    }

    @Test
    void aDeadCopyCostsNobodyTheStream() {
        services.match().get(0).dies();
        services.match().get(1).streams(Flux.just(EVENT));

        for (int i = 0; i < 4; i++) {
            assertThat(stream().collectList().block(PATIENCE)).hasSize(1);
        }
    }

    @Test
    void openPagesTakeNothingFromRequests() {
        services.match().get(0).dies();
        services.match().get(1).streams(Flux.just(EVENT).concatWith(Mono.never()));
        var bulkhead = bulkheads.bulkhead("match-service").getMetrics();
        var breaker = breakers.circuitBreaker("match-service").getMetrics();

        // More than the pool has connections to one copy.
        var pages = Disposables.composite();
        Flux.range(0, 520).flatMap(page -> begun(pages), 20).blockLast(ofMinutes(2));
        services.match().get(1).answers(200);
        client.get().uri("/api/v1/teams").exchange().expectStatus().isOk();

        assertThat(openStreams.count()).isEqualTo(520);
        assertThat(bulkhead.getAvailableConcurrentCalls()).isEqualTo(bulkhead.getMaxAllowedConcurrentCalls());
        assertThat(breaker.getNumberOfSlowCalls()).isZero();
        pages.dispose();
    }

    @Test
    void aStreamThatIsRefusedIsAProblem() {
        services.match().forEach(copy -> copy.answers(503, "Retry-After", "3"));

        client.get()
                .uri("/api/v1/matches/stream")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals("Retry-After", "3");
    }

    @Test
    void openPagesDoNotHoldUpTheStop() {
        serviceStreams(Flux.just(EVENT).concatWith(Mono.never()));
        var gateway = new SpringApplicationBuilder(GatewayApplication.class)
                .properties("spring.main.register-shutdown-hook=false", "logging.structured.format.console=")
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--MATCH_SERVICE_URI=http://127.0.0.1:"
                                + services.match().get(0).port());
        int itsPort = gateway.getEnvironment().getProperty("local.server.port", int.class);
        CompletableFuture<Void> began = new CompletableFuture<>();
        var page = stream(itsPort)
                .doOnNext(event -> began.complete(null))
                .collectList()
                .toFuture();
        assertThat(began).succeedsWithin(PATIENCE);

        Instant stop = Instant.now();
        gateway.close();

        // A stop that waited for them would take the whole 20 seconds.
        assertThat(Duration.between(stop, Instant.now())).isLessThan(ofSeconds(18));
        assertThat(page).succeedsWithin(PATIENCE);
    }

    /** Completes with the stream's first event and leaves the stream open. */
    private Mono<Object> begun(Disposable.Composite pages) {
        return Mono.create(first -> pages.add(stream().subscribe(first::success, first::error)));
    }

    private void serviceStreams(Flux<String> chunks) {
        services.match().forEach(copy -> copy.streams(chunks));
    }

    private Flux<ServerSentEvent<String>> stream() {
        return stream(port);
    }

    private static Flux<ServerSentEvent<String>> stream(int port) {
        return browser(port)
                .get()
                .uri("/api/v1/matches/stream")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .retrieve()
                .bodyToFlux(EVENTS);
    }

    private static WebClient browser(int port) {
        return BROWSER.mutate().baseUrl("http://127.0.0.1:" + port).build();
    }
}
