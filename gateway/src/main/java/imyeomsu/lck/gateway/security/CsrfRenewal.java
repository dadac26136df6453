package imyeomsu.lck.gateway.security;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Changes the CSRF token when somebody signs in or out: a token known from before is worth nothing afterwards. */
@Component
class CsrfRenewal implements WebFilter {

    private static final Set<HttpMethod> IN_OR_OUT = Set.of(HttpMethod.POST, HttpMethod.DELETE);

    private final ServerCsrfTokenRepository tokens;

    CsrfRenewal(ServerCsrfTokenRepository tokens) {
        this.tokens = tokens;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (signsInOrOut(exchange.getRequest())) {
            exchange.getResponse().beforeCommit(() -> renewIfDone(exchange));
        }
        return chain.filter(exchange);
    }

    private Mono<Void> renewIfDone(ServerWebExchange exchange) {
        HttpStatusCode status = exchange.getResponse().getStatusCode();
        return status != null && status.is2xxSuccessful()
                ? CsrfTokens.newToken(tokens, exchange).then()
                : Mono.empty();
    }

    private static boolean signsInOrOut(ServerHttpRequest request) {
        return IN_OR_OUT.contains(request.getMethod())
                && request.getPath().value().equals("/api/v1/session");
    }
}
