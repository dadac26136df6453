package imyeomsu.lck.gateway;

import static imyeomsu.lck.gateway.upstream.Upstreams.Repeat.ANY_METHOD;
import static imyeomsu.lck.gateway.upstream.Upstreams.Repeat.READS;
import static java.time.Duration.ofSeconds;

import imyeomsu.lck.gateway.upstream.Upstreams;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/**
 * Every path that reaches a service. What is not listed is not reachable: {@code /internal}, the actuators and whatever
 * a service adds without being asked for here.
 */
@Configuration(proxyBeanMethods = false)
class Routes {

    @Bean
    RouteLocator serviceRoutes(RouteLocatorBuilder routes, Upstreams upstreams) {
        return routes.routes()
                // Hashing a password takes its time, more so when many sign in at once.
                .route("auth", route -> route.path(
                                "/api/v1/members/**",
                                "/api/v1/session/**",
                                "/api/v1/admin/members/**",
                                "/api/v1/admin/security-events",
                                "/api/v1/admin/suite-health",
                                "/api/v1/openapi/auth-service")
                        .filters(upstreams.to("auth-service", READS))
                        .metadata(Upstreams.answersWithin(ofSeconds(6)))
                        .uri("lb://auth-service"))
                .route("match-stream", route -> route.method(HttpMethod.GET)
                        .and()
                        .path("/api/v1/matches/stream")
                        .filters(upstreams.streamOf("match-service"))
                        .metadata(Upstreams.answersWithin(ofSeconds(3)))
                        .uri("lb://match-service"))
                .route("match", route -> route.path(
                                "/api/v1/leagues/**",
                                "/api/v1/seasons/**",
                                "/api/v1/matches/**",
                                "/api/v1/teams/**",
                                "/api/v1/players/**",
                                "/api/v1/news/**",
                                "/api/v1/calendar.ics",
                                "/api/v1/openapi/match-service",
                                "/api/v1/admin/matches/**",
                                "/api/v1/admin/ingestions/**")
                        .filters(upstreams.to("match-service", READS))
                        .metadata(Upstreams.answersWithin(ofSeconds(3)))
                        .uri("lb://match-service"))
                // A claim may be sent again: whoever has a coupon already gets the same one.
                .route("claims", route -> route.method(HttpMethod.POST)
                        .and()
                        .path("/api/v1/hot-times/*/claims")
                        .filters(upstreams.to("event-service", ANY_METHOD))
                        .metadata(Upstreams.answersWithin(ofSeconds(4)))
                        .uri("lb://event-service"))
                .route("hot-time-stream", route -> route.method(HttpMethod.GET)
                        .and()
                        .path("/api/v1/hot-times/*/stream")
                        .filters(upstreams.streamOf("event-service"))
                        .metadata(Upstreams.answersWithin(ofSeconds(3)))
                        .uri("lb://event-service"))
                .route("event", route -> route.path(
                                "/api/v1/hot-times/**",
                                "/api/v1/coupons/**",
                                "/api/v1/openapi/event-service",
                                "/api/v1/admin/hot-times/**",
                                "/api/v1/admin/hot-time-series/**",
                                "/api/v1/admin/coupon-kinds",
                                "/api/v1/admin/coupons/**")
                        .filters(upstreams.to("event-service", READS))
                        .metadata(Upstreams.answersWithin(ofSeconds(3)))
                        .uri("lb://event-service"))
                .build();
    }
}
