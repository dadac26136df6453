package imyeomsu.lck.common.logging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;

@ExtendWith(OutputCaptureExtension.class)
class ReactiveRequestLogFilterTests {

    private final ReactiveRequestLogFilter filter =
            new ReactiveRequestLogFilter(new RequestLines(new LoggingProperties("")));
    private final MockServerWebExchange exchange =
            MockServerWebExchange.from(MockServerHttpRequest.get("/api/v1/seasons/7"));

    @Test
    void namesTheGatewaysRoute(CapturedOutput log) {
        exchange.getAttributes()
                .put(
                        "org.springframework.cloud.gateway.support.ServerWebExchangeUtils"
                                + ".gatewayPredicateMatchedPathRouteIdAttr",
                        "match-service");

        filter.filter(exchange, served -> served.getResponse().setComplete()).block();

        assertThat(log).contains("GET match-service 200");
    }

    @Test
    void writesALineForACallerWhoLeftBeforeTheAnswer(CapturedOutput log) {
        filter.filter(exchange, served -> Mono.never()).subscribe().dispose();

        assertThat(log).contains("GET - 499");
    }

    @Test
    void writesNoSecondLineForACallerWhoLeftDuringTheAnswer(CapturedOutput log) {
        filter.filter(exchange, served -> served.getResponse().setComplete().then(Mono.never()))
                .subscribe()
                .dispose();

        assertThat(log).containsOnlyOnce("GET - 200").doesNotContain("499");
    }
}
