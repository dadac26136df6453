package imyeomsu.lck.event;

import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Who may call what. A route without a rule is refused. */
@Configuration(proxyBeanMethods = false)
class Routes {

    @Bean
    SecurityFilterChain rules(HttpSecurity http) {
        return http.authorizeHttpRequests(rules -> rules.requestMatchers(
                                HttpMethod.GET,
                                "/api/v1/hot-times",
                                "/api/v1/hot-times/{id}",
                                "/api/v1/hot-times/{id}/stream",
                                "/api/v1/hot-times/{id}/draw",
                                "/api/v1/hot-times/{id}/draw/entries",
                                "/api/v1/hot-times/{id}/proof",
                                "/api/v1/hot-times/{id}/proof/records",
                                "/api/v1/coupons/key",
                                "/api/v1/openapi/event-service")
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.POST,
                                "/api/v1/hot-times/{id}/tickets",
                                "/api/v1/hot-times/{id}/claims",
                                "/api/v1/hot-times/{id}/draw/entries")
                        .authenticated()
                        .requestMatchers(
                                HttpMethod.GET,
                                "/api/v1/hot-times/{id}/claims/me",
                                "/api/v1/hot-times/{id}/draw/entries/me",
                                "/api/v1/hot-times/{id}/proof/me",
                                "/api/v1/coupons",
                                "/api/v1/coupons/{code}/qr")
                        .authenticated()
                        .requestMatchers("/api/v1/coupons/{code}", "/api/v1/coupons/{code}/redemptions")
                        .hasAnyRole("STAFF", "ADMIN")
                        .requestMatchers("/api/v1/admin/**")
                        .hasRole("ADMIN")
                        // Operators' alone by the port that they listen on, which nothing routes to.
                        .requestMatchers(EndpointRequest.toAnyEndpoint())
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }
}
