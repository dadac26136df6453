package imyeomsu.lck.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.gateway.ServiceDoubles.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@GatewayTest
class RoutesIT {

    @Autowired
    WebTestClient client;

    @Autowired
    Browser browser;

    @Autowired
    Services services;

    @BeforeEach
    void allServicesAreWell() {
        services.recover();
    }

    @ParameterizedTest
    @CsvSource({
        "POST,   /api/v1/members,                    auth-service",
        "GET,    /api/v1/members/me,                 auth-service",
        "GET,    /api/v1/session,                    auth-service",
        "POST,   /api/v1/session,                    auth-service",
        "DELETE, /api/v1/session,                    auth-service",
        "GET,    /api/v1/admin/members,              auth-service",
        "GET,    /api/v1/admin/security-events,      auth-service",
        "GET,    /api/v1/seasons,                    match-service",
        "GET,    /api/v1/seasons/7/standings,        match-service",
        "GET,    /api/v1/seasons/7/matches,          match-service",
        "GET,    /api/v1/matches/next,               match-service",
        "GET,    /api/v1/matches/stream,             match-service",
        "GET,    /api/v1/matches/7,                  match-service",
        "GET,    /api/v1/leagues,                    match-service",
        "GET,    /api/v1/teams,                      match-service",
        "GET,    /api/v1/teams/7,                    match-service",
        "GET,    /api/v1/players,                    match-service",
        "GET,    /api/v1/news,                       match-service",
        "GET,    /api/v1/calendar.ics,               match-service",
        "GET,    /api/v1/admin/matches/7/result,     match-service",
        "PUT,    /api/v1/admin/matches/7/result,     match-service",
        "DELETE, /api/v1/admin/matches/7/result,     match-service",
        "GET,    /api/v1/admin/ingestions,           match-service",
        "POST,   /api/v1/admin/ingestions,           match-service",
        "GET,    /api/v1/admin/ingestions/documents, match-service",
        "GET,    /api/v1/hot-times,                  event-service",
        "GET,    /api/v1/hot-times/7,                event-service",
        "POST,   /api/v1/hot-times/7/claims,         event-service",
        "GET,    /api/v1/hot-times/7/claims/me,      event-service",
        "GET,    /api/v1/coupons,                    event-service",
        "POST,   /api/v1/admin/hot-times,            event-service",
    })
    void sendsEachPathToItsService(HttpMethod method, String path, String service) {
        browser.changes(method, path).exchange().expectStatus().isOk();

        assertThat(services.reached()).containsExactly(service);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/match-changes",
                "/internal/member-changes",
                "/internal",
                "/actuator",
                "/actuator/health",
                "/actuator/gateway/routes",
                "/api/v1/internal/match-changes",
                "/api/v1/actuator/health",
                "/api/v1/admin",
                "/api/v1/membersx",
                "/api/v1/calendar.icsx",
                "/api/v1/internal",
                "/api/v1/nothing",
                "/api/v2/members",
                "/api",
            })
    void routesNothingElse(String path) {
        client.get()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("NOT_FOUND");

        assertThat(services.reached()).isEmpty();
    }

    @Test
    void passesTheQueryAndTheBodyOn() {
        browser.posts("/api/v1/admin/hot-times?dry=한&a=1")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"stock\":3}")
                .exchange()
                .expectStatus()
                .isOk();

        var request = services.event().stream()
                .flatMap(copy -> copy.received().stream())
                .findFirst()
                .orElseThrow();
        assertThat(request.uri()).isEqualTo("/api/v1/admin/hot-times?dry=%ED%95%9C&a=1");
        assertThat(request.body()).isEqualTo("{\"stock\":3}");
        assertThat(request.headers()).containsEntry("content-type", "application/json");
    }

    @Test
    void makesNoWebSession() {
        var cookies = browser.posts("/api/v1/session")
                .exchange()
                .expectBody()
                .returnResult()
                .getResponseCookies();

        assertThat(cookies).containsOnlyKeys("XSRF-TOKEN");
    }
}
