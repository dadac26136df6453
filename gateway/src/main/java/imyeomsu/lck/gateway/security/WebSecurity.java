package imyeomsu.lck.gateway.security;

import imyeomsu.lck.common.problem.Problem;
import org.springframework.boot.security.autoconfigure.actuate.web.reactive.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.CsrfWebFilter;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.util.matcher.AndServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.NegatedServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import reactor.core.publisher.Mono;

/**
 * The gateway knows browsers, not members: it asks every unsafe request for a CSRF token and leaves who may do what to
 * the services. It keeps no session and no security context.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    @Bean
    SecurityWebFilterChain browserSecurity(
            ServerHttpSecurity http, ServerCsrfTokenRepository tokens, SecurityHeaders headers) {
        return http.csrf(csrf -> csrf.requireCsrfProtectionMatcher(unsafeFromBrowsers())
                        .csrfTokenRepository(tokens)
                        .csrfTokenRequestHandler(new CsrfHeader())
                        .accessDeniedHandler(refuse()))
                .headers(headers)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .authorizeExchange(rules -> rules.anyExchange().permitAll())
                .build();
    }

    /** Whoever reaches the management port is no browser, and may change the levels of logs there. */
    private static ServerWebExchangeMatcher unsafeFromBrowsers() {
        return new AndServerWebExchangeMatcher(
                CsrfWebFilter.DEFAULT_CSRF_MATCHER,
                new NegatedServerWebExchangeMatcher(EndpointRequest.toAnyEndpoint()));
    }

    /** A request is observed once, as a whole; an observation of each filter besides costs more than the filters. */
    @Bean
    SecurityObservationSettings requestsAreObservedOnce() {
        return SecurityObservationSettings.noObservations();
    }

    /** The firewall refuses paths that two readers could read differently: {@code //}, {@code ..;}, {@code %2f}. */
    @Bean
    ServerExchangeRejectedHandler refusedPaths() {
        return (exchange, refused) -> Mono.error(new Problem(HttpStatus.BAD_REQUEST, "BAD_REQUEST"));
    }

    private static ServerAccessDeniedHandler refuse() {
        return (exchange, refused) -> Mono.error(new Problem(HttpStatus.FORBIDDEN, "CSRF_TOKEN_INVALID"));
    }
}
