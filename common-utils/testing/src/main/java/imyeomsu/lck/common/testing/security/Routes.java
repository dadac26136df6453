package imyeomsu.lck.common.testing.security;

import java.util.List;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What is mapped in a service, as {@code GET /api/v1/things/{id}}: by whoever mapped it. */
final class Routes {

    /** An id of nothing, for numbers and texts alike. */
    static final String NOTHING = "999999999";

    private Routes() {}

    static List<String> of(ApplicationContext service) {
        TreeSet<String> routes = new TreeSet<>();
        service.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .forEach(mapping -> add(mapping, routes));
        return List.copyOf(routes);
    }

    private static void add(RequestMappingInfo mapping, TreeSet<String> routes) {
        var methods = mapping.getMethodsCondition().getMethods();
        for (String path : mapping.getPatternValues()) {
            if (methods.isEmpty()) {
                routes.add("ANY " + path);
            }
            for (RequestMethod method : methods) {
                routes.add(method + " " + path);
            }
        }
    }
}
