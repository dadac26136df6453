package imyeomsu.lck.gateway.session;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Touches the session of whoever calls the API. */
@Component
class SessionTouchFilter implements WebFilter {

    private final SessionTouch sessions;

    SessionTouchFilter(SessionTouch sessions) {
        this.sessions = sessions;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        if (request.getPath().value().startsWith("/api/")) {
            // Beside the request, not before it: what it waits for is the answer, not the touch.
            CallersSession.of(request)
                    .ifPresent(session -> sessions.touch(session).subscribe());
        }
        return chain.filter(exchange);
    }
}
