package imyeomsu.lck.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@EventTest
class RoutesIT {

    private static final List<String> PUBLIC = List.of(
            "GET /api/v1/hot-times",
            "GET /api/v1/hot-times/1",
            "GET /api/v1/hot-times/1/proof",
            "GET /api/v1/hot-times/1/proof/records",
            "GET /api/v1/hot-times/1/draw",
            "GET /api/v1/hot-times/1/draw/entries",
            "GET /api/v1/hot-times/1/stream",
            "GET /api/v1/coupons/key");

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers;

    @Autowired
    Callers callers;

    @Test
    void haveARuleEach() throws Exception {
        for (Route route : routes()) {
            MockHttpServletResponse answer = route.askedBy(callers.anAdmin());

            // A controller may forbid, too: what needs a ticket says so by another code.
            assertThat(answer.getContentAsString()).as(route.toString()).doesNotContain("\"code\":\"FORBIDDEN\"");
        }
    }

    @Test
    void askWhoIsSignedOutToSignInUnlessTheyAreForEverybody() {
        for (Route route : routes()) {
            boolean refused = route.askedBy(callers.somebody()).getStatus() == HttpStatus.UNAUTHORIZED.value();

            assertThat(refused).as(route.toString()).isNotEqualTo(PUBLIC.contains(route.toString()));
        }
    }

    private record Route(HttpMethod method, String path) {

        MockHttpServletResponse askedBy(Callers.Caller caller) {
            return caller.request(method, path).exchange().getResponse();
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
