package imyeomsu.lck.common.logging;

import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;

/**
 * Times a reactive request up to the moment its answer begins. The route is the gateway's own, by its id, or a
 * controller's pattern, so that ids in paths do not multiply it.
 */
class ReactiveRequestLogFilter implements WebFilter, Ordered {

    private static final String GATEWAY_ROUTE =
            "org.springframework.cloud.gateway.support.ServerWebExchangeUtils.gatewayPredicateMatchedPathRouteIdAttr";
    private static final int CALLER_LEFT = 499;

    private final RequestLines lines;

    ReactiveRequestLogFilter(RequestLines lines) {
        this.lines = lines;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        long start = System.nanoTime();
        return Mono.deferContextual(context -> {
            Observation request = context.getOrDefault(ObservationThreadLocalAccessor.KEY, Observation.NOOP);
            exchange.getResponse()
                    .beforeCommit(() -> Mono.fromRunnable(() -> write(exchange, request, status(exchange), start)));
            return chain.filter(exchange).doFinally(end -> {
                if (end == SignalType.CANCEL && !exchange.getResponse().isCommitted()) {
                    write(exchange, request, CALLER_LEFT, start);
                }
            });
        });
    }

    /** In the request's own scope, so that the line has its trace whether or not the application restores it anyway. */
    private void write(ServerWebExchange exchange, Observation request, int status, long start) {
        request.scoped(() -> lines.write(
                exchange.getRequest().getMethod().name(), route(exchange), status, System.nanoTime() - start, null));
    }

    private static int status(ServerWebExchange exchange) {
        HttpStatusCode status = exchange.getResponse().getStatusCode();
        return status == null ? 200 : status.value();
    }

    static @Nullable Object gatewayRoute(Map<String, Object> attributes) {
        return attributes.get(GATEWAY_ROUTE);
    }

    private static @Nullable Object route(ServerWebExchange exchange) {
        Object route = gatewayRoute(exchange.getAttributes());
        return route != null ? route : exchange.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }
}
