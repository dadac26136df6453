package imyeomsu.lck.common.logging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.common.KeyValue;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;

class ReactiveRequestObservationsTests {

    private static final String ROUTE =
            "org.springframework.cloud.gateway.support.ServerWebExchangeUtils.gatewayPredicateMatchedPathRouteIdAttr";

    private final ReactiveRequestObservations observations = new ReactiveRequestObservations();

    @Test
    void tellTheGatewaysRouteByItsId() {
        var request = request(Map.of(ROUTE, "claims"));

        assertThat(observations.getLowCardinalityKeyValues(request)).contains(KeyValue.of("uri", "claims"));
        assertThat(observations.getHighCardinalityKeyValues(request)).contains(KeyValue.of("http.url", "claims"));
        assertThat(observations.getContextualName(request)).isEqualTo("http post claims");
    }

    @Test
    void tellNoPathOfWhatHasNoRoute() {
        var request = request(Map.of());

        assertThat(observations.getLowCardinalityKeyValues(request)).contains(KeyValue.of("uri", "UNKNOWN"));
        assertThat(observations.getHighCardinalityKeyValues(request)).contains(KeyValue.of("http.url", "UNKNOWN"));
        assertThat(observations.getContextualName(request)).isEqualTo("http post");
    }

    private static ServerRequestObservationContext request(Map<String, Object> attributes) {
        return new ServerRequestObservationContext(
                MockServerHttpRequest.post("/api/v1/hot-times/7/claims").build(),
                new MockServerHttpResponse(),
                attributes);
    }
}
