package imyeomsu.lck.gateway.security;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/** Reads the API out of router functions, pages aside: each method that a function names, for each of its paths. */
class OwnRoutes implements RouterFunctions.Visitor {

    private final Set<String> found;

    OwnRoutes(Set<String> found) {
        this.found = found;
    }

    @Override
    public void route(RequestPredicate predicate, HandlerFunction<?> handler) {
        Parts parts = new Parts();
        predicate.accept(parts);
        parts.methods.forEach(method -> parts.paths.stream()
                .filter(path -> path.startsWith("/api/"))
                .forEach(path -> found.add(method + " " + path)));
    }

    @Override
    public void startNested(RequestPredicate predicate) {}

    @Override
    public void endNested(RequestPredicate predicate) {}

    @Override
    public void resources(Function<ServerRequest, Mono<Resource>> lookup) {}

    @Override
    public void attributes(Map<String, Object> attributes) {}

    @Override
    public void unknown(RouterFunction<?> function) {
        throw new AssertionError("Nobody can say what it answers: " + function);
    }

    @SuppressWarnings({"deprecation", "removal"})
    private static final class Parts implements RequestPredicates.Visitor {

        private final Set<String> methods = new HashSet<>();
        private final Set<String> paths = new HashSet<>();

        @Override
        public void method(Set<HttpMethod> named) {
            named.forEach(method -> methods.add(method.name()));
        }

        @Override
        public void path(String pattern) {
            paths.add(pattern);
        }

        @Override
        public void pathExtension(String extension) {}

        @Override
        public void version(String version) {}

        @Override
        public void header(String name, String value) {}

        @Override
        public void queryParam(String name, String value) {}

        @Override
        public void startAnd() {}

        @Override
        public void and() {}

        @Override
        public void endAnd() {}

        @Override
        public void startOr() {}

        @Override
        public void or() {}

        @Override
        public void endOr() {}

        @Override
        public void startNegate() {}

        @Override
        public void endNegate() {}

        @Override
        public void unknown(RequestPredicate predicate) {}
    }
}
