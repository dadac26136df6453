package imyeomsu.lck.gateway.security;

import imyeomsu.lck.common.session.SessionProperties;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * CSRF tokens: a cookie that the page can read, sent back in a header. A page of another site can do neither.
 */
@Configuration(proxyBeanMethods = false)
class CsrfTokens {

    @Bean
    ServerCsrfTokenRepository csrfTokenRepository(SessionProperties session) {
        CookieServerCsrfTokenRepository tokens = CookieServerCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.sameSite("Lax").secure(session.cookieSecure()).maxAge(Duration.ofSeconds(-1)));
        return tokens;
    }

    /** Gives the caller's own token, a new one where he has none: two tabs share one cookie. */
    @Bean
    RouterFunction<ServerResponse> csrfToken(ServerCsrfTokenRepository tokens) {
        return RouterFunctions.route(
                RequestPredicates.GET("/api/v1/csrf"), request -> tokens.loadToken(request.exchange())
                        .switchIfEmpty(newToken(tokens, request.exchange()))
                        .flatMap(token -> ServerResponse.ok()
                                .cacheControl(CacheControl.noStore())
                                .bodyValue(new Token(token.getHeaderName(), token.getToken()))));
    }

    static Mono<CsrfToken> newToken(ServerCsrfTokenRepository tokens, ServerWebExchange exchange) {
        return Mono.defer(() -> tokens.generateToken(exchange))
                .flatMap(token -> tokens.saveToken(exchange, token).thenReturn(token));
    }

    record Token(String headerName, String token) {}
}
