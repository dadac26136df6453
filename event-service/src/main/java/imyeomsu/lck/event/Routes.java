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
        return http.authorizeHttpRequests(
                        rules -> rules.requestMatchers(HttpMethod.GET, "/api/v1/hot-times", "/api/v1/hot-times/{id}")
                                .permitAll()
                                .requestMatchers(HttpMethod.POST, "/api/v1/hot-times/{id}/claims")
                                .authenticated()
                                .requestMatchers(HttpMethod.GET, "/api/v1/hot-times/{id}/claims/me", "/api/v1/coupons")
                                .authenticated()
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
