package imyeomsu.lck.gateway.pages;

import static org.springframework.web.reactive.function.server.RequestPredicates.method;
import static org.springframework.web.reactive.function.server.RequestPredicates.path;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** The addresses that are pages: the shell answers all of them, and its router shows the right one. */
@Configuration(proxyBeanMethods = false)
class PageAddresses {

    static final List<String> PAGES = List.of(
            "/",
            "/schedule",
            "/standings",
            "/matches/{id}",
            "/teams/{id}",
            "/news",
            "/hot-times",
            "/hot-times/{id}",
            "/docs",
            "/sign-in",
            "/sign-up",
            "/password-reset",
            "/me",
            "/me/coupons",
            "/me/profile",
            "/me/security",
            "/me/withdrawal",
            "/staff",
            "/admin",
            "/admin/hot-times/new",
            "/admin/hot-times/{id}",
            "/admin/hot-times/{id}/edit",
            "/admin/series",
            "/admin/results",
            "/admin/ingestions",
            "/admin/ingestions/{id}",
            "/admin/matches/{id}",
            "/admin/members",
            "/admin/members/{id}",
            "/admin/security-events",
            "/admin/health");

    @Bean
    RouterFunction<ServerResponse> pages(Shell shell) {
        RequestPredicate reading = method(HttpMethod.GET).or(method(HttpMethod.HEAD));
        RequestPredicate page = PAGES.stream()
                .map(pattern -> path(pattern))
                .reduce(RequestPredicate::or)
                .orElseThrow();
        return RouterFunctions.route(reading.and(page), shell::page);
    }
}
