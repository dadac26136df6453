package imyeomsu.lck.gateway.upstream;

import imyeomsu.lck.common.problem.Problem;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import java.time.Duration;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.support.ServiceUnavailableException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Says 503 where no copy of a service could be reached. */
class UpstreamProblems implements GatewayFilter {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return chain.filter(exchange).onErrorMap(UpstreamProblems::unreachable, failure -> Problem.unavailable(PAUSE));
    }

    private static boolean unreachable(Throwable failure) {
        return NextCopy.connectionLost(failure)
                // The circuit breaker is open, or too many are waiting already.
                || failure instanceof ServiceUnavailableException
                || failure instanceof BulkheadFullException;
    }
}
