package imyeomsu.lck.common.logging;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Times a reactive request. The route is the gateway's own, by its id, so that ids in paths do not multiply it. */
class ReactiveRequestLogFilter implements WebFilter, Ordered {

    private static final String GATEWAY_ROUTE =
            "org.springframework.cloud.gateway.support.ServerWebExchangeUtils.gatewayPredicateRouteAttr";

    private final RequestLog log;

    ReactiveRequestLogFilter(RequestLog log) {
        this.log = log;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        long start = System.nanoTime();
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> write(exchange, start)));
        return chain.filter(exchange);
    }

    private void write(ServerWebExchange exchange, long start) {
        HttpStatusCode status = exchange.getResponse().getStatusCode();
        log.write(
                exchange.getRequest().getMethod().name(),
                route(exchange),
                status == null ? 200 : status.value(),
                System.nanoTime() - start,
                null);
    }

    private static @Nullable String route(ServerWebExchange exchange) {
        return exchange.getAttribute(GATEWAY_ROUTE);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }
}
