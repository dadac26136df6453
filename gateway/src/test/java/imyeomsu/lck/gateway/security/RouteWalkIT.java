package imyeomsu.lck.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.testing.security.Role;
import imyeomsu.lck.common.testing.security.SecurityTable;
import imyeomsu.lck.common.testing.security.SecurityTable.Line;
import imyeomsu.lck.gateway.Browser;
import imyeomsu.lck.gateway.GatewayTest;
import imyeomsu.lck.gateway.ServiceDoubles.Services;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.RouterFunction;

/** Every line of the table in {@code docs/security.md}, through the gateway. */
@GatewayTest
class RouteWalkIT {

    private static final Set<String> SERVICES = Set.of("auth-service", "match-service", "event-service");

    @Autowired
    WebTestClient client;

    @Autowired
    Browser browser;

    @Autowired
    Services services;

    @Autowired
    List<RouterFunction<?>> pages;

    @BeforeEach
    void allServicesAreWell() {
        services.recover();
    }

    static Stream<Line> routed() {
        return lines().filter(RouteWalkIT::isForSomebody);
    }

    static Stream<Line> unsafe() {
        return routed().filter(Line::unsafe);
    }

    /** The framework's own pages, and what services say to each other. */
    static Stream<Line> inside() {
        return lines().filter(line -> !isForSomebody(line));
    }

    private static boolean isForSomebody(Line line) {
        return line.path().startsWith("/api/") && line.allows(Role.ADMIN);
    }

    private static Stream<Line> lines() {
        return SecurityTable.all().stream().filter(line -> SERVICES.contains(line.service()));
    }

    @ParameterizedTest
    @MethodSource("routed")
    void everyRouteOfAServiceLeadsToIt(Line line) {
        browser.changes(HttpMethod.valueOf(line.method()), line.example())
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(services.reached()).containsExactly(line.service());
    }

    @ParameterizedTest
    @MethodSource("unsafe")
    void noUnsafeMethodWorksWithoutAToken(Line line) {
        client.method(HttpMethod.valueOf(line.method()))
                .uri(line.example())
                .cookie("XSRF-TOKEN", browser.token())
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("CSRF_TOKEN_INVALID");

        assertThat(services.reached()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("inside")
    void whatIsInsideStaysInside(Line line) {
        client.get().uri(line.example()).exchange().expectStatus().isNotFound();

        assertThat(services.reached()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"health", "info", "metrics", "prometheus", "env", "heapdump", "loggers", "gateway", "sbom"})
    void noActuatorIsReached(String endpoint) {
        for (String path :
                List.of("/actuator/", "/api/v1/actuator/", "/auth-service/actuator/", "/api/v1/session/actuator/")) {
            int status = client.get()
                    .uri(path + endpoint)
                    .exchange()
                    .returnResult()
                    .getStatus()
                    .value();

            // Below a route a service refuses it itself, on a port that has no actuator.
            assertThat(status).as(path).isEqualTo(path.contains("session") ? 200 : 404);
        }
        assertThat(services.reached()).allMatch("auth-service"::equals);
    }

    /** What the gateway answers itself stands in the table, too. */
    @Test
    void everythingOfItsOwnIsInTheTable() {
        Set<String> own = new TreeSet<>();
        pages.forEach(page -> page.accept(new OwnRoutes(own)));

        assertThat(SecurityTable.of("gateway")).extracting(Line::route).containsExactlyInAnyOrderElementsOf(own);
    }
}
