package imyeomsu.lck.gateway.upstream;

import imyeomsu.lck.gateway.upstream.Upstreams.Repeat;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.loadbalancer.Response;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;
import reactor.util.retry.Retry;

/**
 * Asks another copy where one failed and asking again can do no harm, so that a copy that dies costs nobody an error.
 *
 * <p>A request that never left the gateway is always sent again. One that may have arrived is sent again only if it
 * reads, or if its route says that it may be repeated.
 */
class NextCopy implements GatewayFilter {

    private static final int MORE_TRIES = 2;
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<HttpStatusCode> NOT_THIS_COPY =
            Set.of(HttpStatus.BAD_GATEWAY, HttpStatus.SERVICE_UNAVAILABLE);

    private final Repeat repeat;
    private final SickCopies sickCopies;

    NextCopy(Repeat repeat, SickCopies sickCopies) {
        this.repeat = repeat;
        this.sickCopies = sickCopies;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        AskedCopies asked = AskedCopies.of(exchange);
        return chain.filter(exchange)
                .doOnError(failure -> bench(exchange, failure))
                .then(Mono.defer(() -> refused(exchange, asked) ? Mono.<Void>error(new Refusal()) : welcome(exchange)))
                .retryWhen(Retry.max(MORE_TRIES)
                        .filter(failure -> mayRepeat(exchange, asked, failure))
                        .doBeforeRetry(again -> ServerWebExchangeUtils.reset(exchange))
                        .onRetryExhaustedThrow((tries, last) -> last.failure()));
    }

    private static boolean refused(ServerWebExchange exchange, AskedCopies asked) {
        return asked.othersLeft()
                && reads(exchange)
                && NOT_THIS_COPY.contains(exchange.getResponse().getStatusCode());
    }

    private Mono<Void> welcome(ServerWebExchange exchange) {
        return Mono.fromRunnable(() -> sickCopies.answered(copy(exchange)));
    }

    private void bench(ServerWebExchange exchange, Throwable failure) {
        if (connectionLost(failure) || timedOut(failure)) {
            sickCopies.failed(copy(exchange));
        }
    }

    private boolean mayRepeat(ServerWebExchange exchange, AskedCopies asked, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return false;
        }
        boolean harmless = reads(exchange) || repeat == Repeat.ANY_METHOD;
        if (connectionLost(failure)) {
            return harmless || neverSent(failure);
        }
        return harmless && asked.othersLeft() && (failure instanceof Refusal || timedOut(failure));
    }

    private static boolean reads(ServerWebExchange exchange) {
        return READING.contains(exchange.getRequest().getMethod());
    }

    /** It was refused, it broke, or the pool handed out one that the service had just closed. */
    static boolean connectionLost(Throwable failure) {
        return failure instanceof IOException || failure instanceof AbortedException;
    }

    private static boolean neverSent(Throwable failure) {
        return failure instanceof ConnectException
                || failure instanceof NoRouteToHostException
                || failure instanceof UnknownHostException;
    }

    private static boolean timedOut(Throwable failure) {
        return failure instanceof ResponseStatusException known && known.getStatusCode() == HttpStatus.GATEWAY_TIMEOUT;
    }

    private static @Nullable ServiceInstance copy(ServerWebExchange exchange) {
        Response<ServiceInstance> chosen =
                exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_LOADBALANCER_RESPONSE_ATTR);
        return chosen == null ? null : chosen.getServer();
    }

    /** A copy answered that it cannot serve, while there are others who may. */
    private static class Refusal extends RuntimeException {
        Refusal() {
            super(null, null, false, false);
        }
    }
}
