package imyeomsu.lck.auth;

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
        return http.authorizeHttpRequests(rules -> rules
                        // On a port of their own, which is not routed from outside.
                        .requestMatchers(EndpointRequest.toAnyEndpoint())
                        .permitAll()
                        // Not routed from outside either.
                        .requestMatchers(HttpMethod.GET, "/internal/member-changes")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/v1/openapi/auth-service")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/v1/members")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/v1/members/consents")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/v1/members/me", "/api/v1/members/me/security-events")
                        .authenticated()
                        .requestMatchers(HttpMethod.PATCH, "/api/v1/members/me")
                        .authenticated()
                        .requestMatchers(HttpMethod.POST, "/api/v1/members/me/withdrawal")
                        .authenticated()
                        .requestMatchers(
                                HttpMethod.GET,
                                "/api/v1/admin/members",
                                "/api/v1/admin/members/{loginId}",
                                "/api/v1/admin/security-events",
                                "/api/v1/admin/suite-health")
                        .hasRole("ADMIN")
                        .requestMatchers(
                                HttpMethod.PUT,
                                "/api/v1/admin/members/{loginId}/role",
                                "/api/v1/admin/members/{loginId}/lock")
                        .hasRole("ADMIN")
                        .requestMatchers(HttpMethod.POST, "/api/v1/admin/members/{loginId}/password-reset")
                        .hasRole("ADMIN")
                        .requestMatchers(
                                HttpMethod.DELETE,
                                "/api/v1/admin/members/{loginId}/lock",
                                "/api/v1/admin/members/{loginId}/sessions",
                                "/api/v1/admin/members/{loginId}/second-factor")
                        .hasRole("ADMIN")
                        .requestMatchers(HttpMethod.PUT, "/api/v1/members/me/password")
                        .authenticated()
                        .requestMatchers(HttpMethod.POST, "/api/v1/members/password-resets")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/v1/members/me/second-factor")
                        .authenticated()
                        .requestMatchers(HttpMethod.PUT, "/api/v1/members/me/second-factor")
                        .authenticated()
                        .requestMatchers(HttpMethod.POST, "/api/v1/members/me/second-factor/recovery-codes")
                        .authenticated()
                        .requestMatchers(HttpMethod.POST, "/api/v1/members/me/second-factor/removal")
                        .authenticated()
                        .requestMatchers(HttpMethod.GET, "/api/v1/session")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/v1/session")
                        .permitAll()
                        .requestMatchers(HttpMethod.DELETE, "/api/v1/session")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/v1/session/devices")
                        .authenticated()
                        .requestMatchers(HttpMethod.DELETE, "/api/v1/session/devices", "/api/v1/session/devices/*")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .build();
    }
}
