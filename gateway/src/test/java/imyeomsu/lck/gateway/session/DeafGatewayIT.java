package imyeomsu.lck.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.common.session.SessionProperties;
import imyeomsu.lck.gateway.GatewayTest;
import imyeomsu.lck.gateway.ServiceDoubles.Services;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The Redis of the sessions is away: nobody hears which of them ended. */
@GatewayTest
@TestPropertySource(properties = "lck.session.redis.url=redis://127.0.0.1:1")
class DeafGatewayIT {

    private static final String SOMEBODYS = "7.6cd07ef2-4692-4196-a200-fd6c162c2ca3";

    @Autowired
    Services services;

    @Autowired
    LiveSessions live;

    @Autowired
    WebTestClient client;

    @LocalServerPort
    int port;

    @BeforeEach
    @AfterEach
    void allServicesAreWell() {
        services.recover();
    }

    @Test
    void servesRequestsAndStreamsAllTheSame() {
        services.match().forEach(copy -> copy.streams(Flux.just("data: {}\n\n").concatWith(Mono.never())));

        client.get()
                .uri("/api/v1/session")
                .cookie(SessionProperties.COOKIE, SOMEBODYS)
                .exchange()
                .expectStatus()
                .isOk();
        String event = WebClient.create("http://127.0.0.1:" + port)
                .get()
                .uri("/api/v1/matches/stream")
                .cookie(SessionProperties.COOKIE, SOMEBODYS)
                .accept(MediaType.TEXT_EVENT_STREAM)
                .retrieve()
                .bodyToFlux(String.class)
                .blockFirst(Duration.ofSeconds(50));

        assertThat(event).isEqualTo("{}");
        await().until(() -> live.count() == 0);
    }
}
