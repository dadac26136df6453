package imyeomsu.lck.gateway.session;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.session.SessionProperties;
import imyeomsu.lck.gateway.GatewayTest;
import imyeomsu.lck.gateway.ServiceDoubles.Services;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A page that is open when its session is ended elsewhere. */
@GatewayTest
class RevokedStreamIT {

    private static final Duration PATIENCE = ofSeconds(50);
    private static final CurrentMember FAN = new CurrentMember(77, "Faker", List.of("FAN"));

    @Autowired
    Services services;

    @Autowired
    RedisConnectionFactory connections;

    @Autowired
    StringRedisTemplate redis;

    @Autowired
    LiveSessions live;

    @LocalServerPort
    int port;

    private MemberSessions sessions;

    @BeforeEach
    void allServicesAreWell() {
        sessions = new MemberSessions(connections, SessionProperties.defaults());
        services.recover();
        services.match().forEach(copy -> copy.streams(Flux.just("data: {}\n\n").concatWith(Mono.never())));
        await().until(() -> redis.convertAndSend(SessionProperties.ENDED_CHANNEL, "is anybody here") > 0);
    }

    @AfterEach
    void nothingIsLeft() {
        services.recover();
        sessions.closeAll(FAN.id());
        await().until(() -> live.count() == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {SessionProperties.COOKIE, SessionProperties.REMEMBER_COOKIE})
    void itsStreamEndsWithIt(String cookie) {
        String id = sessions.open(FAN);
        CompletableFuture<Void> stream = stream(cookie, id);

        sessions.close(id);

        assertThat(stream).succeedsWithin(PATIENCE);
    }

    @Test
    void othersGoOn() {
        String id = sessions.open(FAN);
        CompletableFuture<Void> mine = stream(SessionProperties.COOKIE, id);
        CompletableFuture<Void> others = stream(SessionProperties.COOKIE, sessions.open(FAN));
        CompletableFuture<Void> visitors = stream(SessionProperties.COOKIE, "");

        sessions.closeOthers(FAN.id(), id);

        assertThat(others).succeedsWithin(PATIENCE);
        assertThat(mine).isNotDone();
        assertThat(visitors).isNotDone();
        mine.cancel(true);
        visitors.cancel(true);
    }

    /** @return the end of a stream that has begun */
    private CompletableFuture<Void> stream(String cookie, String id) {
        CompletableFuture<Void> began = new CompletableFuture<>();
        Consumer<Object> first = event -> began.complete(null);
        CompletableFuture<Void> end = WebClient.create("http://127.0.0.1:" + port)
                .get()
                .uri("/api/v1/matches/stream")
                .cookie(cookie, id)
                .accept(MediaType.TEXT_EVENT_STREAM)
                .retrieve()
                .bodyToFlux(String.class)
                .doOnNext(first)
                .then()
                .toFuture();
        assertThat(began).succeedsWithin(PATIENCE);
        return end;
    }
}
