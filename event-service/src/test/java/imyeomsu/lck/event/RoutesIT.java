package imyeomsu.lck.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@EventTest
class RoutesIT {

    private static final List<String> PUBLIC =
            List.of("GET /api/v1/hot-times", "GET /api/v1/hot-times/1", "GET /api/v1/coupons/key");

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers;

    @Autowired
    Callers callers;

    @Test
    void haveARuleEach() {
        for (Route route : routes()) {
            int status = route.askedBy(callers.anAdmin());

            assertThat(status).as(route.toString()).isNotEqualTo(HttpStatus.FORBIDDEN.value());
        }
    }

    @Test
    void askWhoIsSignedOutToSignInUnlessTheyAreForEverybody() {
        for (Route route : routes()) {
            boolean refused = route.askedBy(callers.somebody()) == HttpStatus.UNAUTHORIZED.value();

            assertThat(refused).as(route.toString()).isNotEqualTo(PUBLIC.contains(route.toString()));
        }
    }

    private record Route(HttpMethod method, String path) {

        int askedBy(Callers.Caller caller) {
            return caller.request(method, path).exchange().getResponse().getStatus();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        controllers.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getName().startsWith("imyeomsu.lck")) {
                mapping.getMethodsCondition().getMethods().forEach(method -> mapping.getPatternValues()
                        .forEach(path -> routes.add(new Route(
                                method.asHttpMethod(), path.replace("{id}", "1").replace("{code}", "1")))));
            }
        });
        assertThat(routes).hasSizeGreaterThanOrEqualTo(6);
        return routes;
    }
}
