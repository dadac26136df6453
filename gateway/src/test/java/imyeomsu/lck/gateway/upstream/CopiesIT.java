package imyeomsu.lck.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.gateway.Browser;
import imyeomsu.lck.gateway.GatewayTest;
import imyeomsu.lck.gateway.ServiceDouble;
import imyeomsu.lck.gateway.ServiceDoubles.Services;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cloud.client.DefaultServiceInstance;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@GatewayTest
class CopiesIT {

    @Autowired
    WebTestClient client;

    @Autowired
    Browser browser;

    @Autowired
    Services services;

    @Autowired
    SickCopies sickCopies;

    @Autowired
    CircuitBreakerRegistry breakers;

    @BeforeEach
    @AfterEach
    void allIsWell() {
        services.recover();
        services.match().forEach(this::isTrusted);
        services.event().forEach(this::isTrusted);
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    }

    private void isTrusted(ServiceDouble copy) {
        sickCopies.answered(new DefaultServiceInstance("", copy.service(), "127.0.0.1", copy.port(), false));
    }

    @Test
    void sharesTheRequestsAmongTheCopies() {
        read(10);

        assertThat(services.match().get(0).received()).hasSize(5);
        assertThat(services.match().get(1).received()).hasSize(5);
    }

    @Test
    void aDeadCopyCostsNoReaderAnError() {
        services.match().get(0).dies();

        read(20);

        assertThat(services.match().get(1).received()).hasSize(20);
    }

    @Test
    void aDeadCopyCostsNoWriterAnError() {
        services.event().get(0).dies();

        for (int i = 0; i < 10; i++) {
            browser.posts("/api/v1/admin/hot-times")
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue("{\"stock\":1}")
                    .exchange()
                    .expectStatus()
                    .isOk();
        }

        assertThat(services.event().get(1).received()).hasSize(10).allSatisfy(request -> assertThat(request.body())
                .isEqualTo("{\"stock\":1}"));
    }

    @Test
    void aClaimThatACopyDiedOverIsSentToAnother() {
        services.event().get(0).breaksOff();

        for (int i = 0; i < 4; i++) {
            browser.posts("/api/v1/hot-times/7/claims")
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue("{}")
                    .exchange()
                    .expectStatus()
                    .isOk();
        }

        assertThat(services.event().get(0).received()).hasSize(1);
        assertThat(services.event().get(1).received()).hasSize(4).allSatisfy(request -> assertThat(request.body())
                .isEqualTo("{}"));
    }

    @Test
    void anythingElseThatMayHaveBeenDoneIsNotDoneTwice() {
        services.event().forEach(ServiceDouble::breaksOff);

        browser.posts("/api/v1/admin/hot-times")
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isEqualTo(503);

        assertThat(services.reached()).hasSize(1);
    }

    @Test
    void readsFromAnotherCopyWhereOneIsOverloaded() {
        services.match().get(0).answers(503);

        read(6);

        assertThat(services.match().get(1).received()).hasSize(6);
    }

    @Test
    void passesARefusalOnThatAllCopiesShare() {
        services.match().forEach(copy -> copy.answers(503, "Retry-After", "4"));

        client.get()
                .uri("/api/v1/teams")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals("Retry-After", "4")
                .expectBody(String.class)
                .isEqualTo("answered 503");

        assertThat(services.reached()).hasSize(2);
    }

    @Test
    void claimsAreNotRepeatedOverARefusal() {
        services.event().forEach(copy -> copy.answers(503));

        browser.posts("/api/v1/hot-times/7/claims").exchange().expectStatus().isEqualTo(503);

        assertThat(services.reached()).hasSize(1);
    }

    @Test
    void aFrozenCopyKeepsOneReaderWaitingAndNobodyAfterHim() {
        services.match().get(0).neverAnswers();

        read(10);

        assertThat(services.match().get(0).received()).hasSizeLessThanOrEqualTo(1);
        assertThat(services.match().get(1).received()).hasSize(10);
    }

    @Test
    void aClaimThatAFrozenCopyHoldsIsSentToAnother() {
        services.event().get(0).neverAnswers();

        for (int i = 0; i < 2; i++) {
            browser.posts("/api/v1/hot-times/7/claims")
                    .exchange()
                    .expectStatus()
                    .isOk();
        }

        assertThat(services.event().get(1).received()).hasSize(2);
    }

    @Test
    void leavesAServiceAloneThatIsGone() {
        services.auth().breaksOff();
        IntStream.range(0, 25).forEach(i -> browser.posts("/api/v1/session").exchange());
        int reached = services.reached().size();

        client.get().uri("/api/v1/session").exchange().expectStatus().isEqualTo(503);

        assertThat(breakers.circuitBreaker("auth-service").getState()).isEqualTo(CircuitBreaker.State.OPEN);
        assertThat(services.reached()).hasSize(reached);
    }

    private void read(int times) {
        for (int i = 0; i < times; i++) {
            client.get().uri("/api/v1/teams").exchange().expectStatus().isOk();
        }
    }
}
