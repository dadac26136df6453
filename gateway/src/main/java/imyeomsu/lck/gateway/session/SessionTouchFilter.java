package imyeomsu.lck.gateway.session;

import imyeomsu.lck.common.session.SessionProperties;
import java.util.regex.Pattern;
import org.springframework.http.HttpCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Touches the session of whoever calls the API. */
@Component
class SessionTouchFilter implements WebFilter {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final SessionTouch sessions;

    SessionTouchFilter(SessionTouch sessions) {
        this.sessions = sessions;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        HttpCookie session = request.getCookies().getFirst(SessionProperties.COOKIE);
        if (session != null
                && request.getPath().value().startsWith("/api/")
                && ID.matcher(session.getValue()).matches()) {
            // Beside the request, not before it: what it waits for is the answer, not the touch.
            sessions.touch(session.getValue()).subscribe();
        }
        return chain.filter(exchange);
    }
}
