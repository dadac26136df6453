package imyeomsu.lck.match;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Everybody may read the season; administrators run it; nothing else is open. */
@Configuration(proxyBeanMethods = false)
// Jobs that run without a web server have nobody to refuse.
@ConditionalOnWebApplication
class ServiceSecurity {

    private static final String[] PUBLIC = {
        "/api/v1/leagues",
        "/api/v1/seasons/**",
        "/api/v1/matches/**",
        "/api/v1/teams/**",
        "/api/v1/players",
        "/api/v1/news",
        "/api/v1/calendar.ics",
        "/api/v1/openapi/match-service"
    };

    @Bean
    SecurityFilterChain rules(HttpSecurity http, Customizer<HttpSecurity> sharedSession) throws Exception {
        sharedSession.customize(http);
        return http.authorizeHttpRequests(requests -> requests
                        // On a port of their own, which is not routed from outside.
                        .requestMatchers(EndpointRequest.toAnyEndpoint())
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, PUBLIC)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, PUBLIC)
                        .permitAll()
                        .requestMatchers("/api/v1/admin/**")
                        .hasRole("ADMIN")
                        // For the other services alone: the gateway routes nothing to it.
                        .requestMatchers(HttpMethod.GET, "/internal/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }
}
