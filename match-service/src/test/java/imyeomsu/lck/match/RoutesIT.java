package imyeomsu.lck.match;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.session.SessionProperties;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@MatchTest
class RoutesIT {

    private static final String ADMIN = "/api/v1/admin/";

    /** Answers only over a real connection; {@code StreamIT} asks it without a session. */
    private static final String STREAM = "/api/v1/matches/stream";

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MemberSessions sessions;

    private record Route(HttpMethod method, String path) {}

    @Test
    void haveARuleEach() {
        String admin = sessions.open(new CurrentMember(1, "admin", List.of("FAN", "ADMIN")));

        for (Route route : routes()) {
            assertThat(status(route, admin)).as(route.toString()).isNotIn(401, 403);
        }
    }

    @Test
    void areForEverybodyUnlessTheyAreForAdministrators() {
        String fan = sessions.open(new CurrentMember(2, "fan", List.of("FAN")));

        for (Route route : routes()) {
            boolean admins = route.path().startsWith(ADMIN);
            assertThat(status(route, null) == 401).as(route.toString()).isEqualTo(admins);
            assertThat(status(route, fan) == 403).as(route.toString()).isEqualTo(admins);
        }
    }

    @Test
    void areReadOnlyWhereTheyAreForEverybody() {
        assertThat(routes())
                .filteredOn(route -> !route.path().startsWith(ADMIN))
                .extracting(Route::method)
                .containsOnly(HttpMethod.GET);
    }

    private int status(Route route, @Nullable String session) {
        var request = mvc.method(route.method()).uri(route.path());
        if (session != null) {
            request = request.cookie(new Cookie(SessionProperties.COOKIE, session));
        }
        return request.exchange().getResponse().getStatus();
    }

    private List<Route> routes() {
        List<Route> routes = controllers.getHandlerMethods().entrySet().stream()
                .filter(handler -> handler.getValue().getBeanType().getName().startsWith("imyeomsu.lck.match"))
                .map(handler -> handler.getKey())
                .flatMap(mapping -> mapping.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> mapping.getPatternValues().stream()
                                .map(path -> new Route(method.asHttpMethod(), path.replaceAll("\\{[^}]*}", "1")))))
                .filter(route -> !route.path().equals(STREAM))
                .toList();
        assertThat(routes).hasSizeGreaterThan(10);
        return routes;
    }
}
