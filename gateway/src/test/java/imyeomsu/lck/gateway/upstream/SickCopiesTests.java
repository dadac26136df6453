package imyeomsu.lck.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.cloud.client.DefaultServiceInstance;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.loadbalancer.DefaultRequest;
import org.springframework.cloud.client.loadbalancer.Request;
import org.springframework.cloud.client.loadbalancer.RequestData;
import org.springframework.cloud.client.loadbalancer.RequestDataContext;
import org.springframework.cloud.loadbalancer.core.ServiceInstanceListSupplier;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Flux;

class SickCopiesTests {

    private final ServiceInstance one = copy("one");
    private final ServiceInstance two = copy("two");
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-01T11:00:00Z"));
    private final SickCopies sickCopies = new SickCopies(clock, Duration.ofSeconds(5));

    @Test
    void leavesASickCopyInPeaceForAWhile() {
        sickCopies.failed(one);

        assertThat(sickCopies.mayTry(one)).isFalse();
        assertThat(sickCopies.mayTry(two)).isTrue();
    }

    @Test
    void letsOneRequestFindOutWhetherItIsWellAgain() {
        sickCopies.failed(one);
        clock.move(Duration.ofSeconds(5));

        assertThat(sickCopies.mayTry(one)).isTrue();
        assertThat(sickCopies.mayTry(one)).isFalse();
    }

    @Test
    void trustsACopyAgainThatAnswered() {
        sickCopies.failed(one);

        sickCopies.answered(one);

        assertThat(sickCopies.mayTry(one)).isTrue();
        assertThat(sickCopies.mayTry(one)).isTrue();
    }

    @Test
    void balancesOverTheHealthyOnes() {
        sickCopies.failed(one);
        CopyBalancer balancer = balancer(one, two);

        assertThat(List.of(chosen(balancer), chosen(balancer), chosen(balancer)))
                .containsOnly(two);
    }

    @Test
    void triesASickCopyWhereThereIsNoOther() {
        sickCopies.failed(one);

        assertThat(chosen(balancer(one))).isEqualTo(one);
    }

    @Test
    void asksEveryCopyOnceBeforeItAsksOneAgain() {
        CopyBalancer balancer = balancer(one, two);
        Request<RequestDataContext> request = aRequestThatMayBeRepeated();

        var first = List.of(chosen(balancer, request), chosen(balancer, request));

        assertThat(first).containsExactlyInAnyOrder(one, two);
        assertThat(chosen(balancer, request)).isIn(one, two);
    }

    @Test
    void saysSoWhereThereIsNoCopyAtAll() {
        var nothing = balancer().choose(new DefaultRequest<>()).block();

        assertThat(nothing.hasServer()).isFalse();
    }

    private CopyBalancer balancer(ServiceInstance... copies) {
        return new CopyBalancer(new FixedCopies(List.of(copies)), sickCopies);
    }

    private static ServiceInstance chosen(CopyBalancer balancer) {
        return chosen(balancer, new DefaultRequest<>());
    }

    private static ServiceInstance chosen(CopyBalancer balancer, Request<?> request) {
        return balancer.choose(request).block().getServer();
    }

    private static Request<RequestDataContext> aRequestThatMayBeRepeated() {
        var exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/"));
        AskedCopies.of(exchange);
        Map<String, Object> attributes = exchange.getAttributes();
        return new DefaultRequest<>(new RequestDataContext(new RequestData(exchange.getRequest(), attributes)));
    }

    private static ServiceInstance copy(String host) {
        return new DefaultServiceInstance(host, "event-service", host, 8083, false);
    }

    private record FixedCopies(List<ServiceInstance> copies) implements ServiceInstanceListSupplier {

        @Override
        public String getServiceId() {
            return "event-service";
        }

        @Override
        public Flux<List<ServiceInstance>> get() {
            return Flux.just(copies);
        }
    }
}
