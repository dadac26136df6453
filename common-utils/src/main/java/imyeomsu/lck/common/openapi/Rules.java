package imyeomsu.lck.common.openapi;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Asks the application's own rules who may call a route, so that the document cannot say something else. */
class Rules {

    static final String EVERYBODY = "everybody";
    static final String NOBODY = "nobody";

    private static final List<String> ROLES = List.of("FAN", "STAFF", "ADMIN");

    private final List<SecurityFilterChain> chains;

    Rules(List<SecurityFilterChain> chains) {
        this.chains = chains;
    }

    /** The least that a caller has to be: {@link #EVERYBODY}, a role, or {@link #NOBODY}. */
    String least(String method, String path) {
        if (allows(method, path, new AnonymousAuthenticationToken("k", "x", AuthorityUtils.createAuthorityList("A")))) {
            return EVERYBODY;
        }
        return ROLES.stream()
                .filter(role -> allows(method, path, memberWith(role)))
                .findFirst()
                .orElse(NOBODY);
    }

    private static Authentication memberWith(String role) {
        return UsernamePasswordAuthenticationToken.authenticated(
                "x", null, AuthorityUtils.createAuthorityList("ROLE_FAN", "ROLE_" + role));
    }

    private boolean allows(String method, String path, Authentication caller) {
        HttpServletRequest asked = new Asked(running(), method, path.replaceAll("\\{[^}]*}", "1"));
        return chains.stream()
                .filter(chain -> chain.matches(asked))
                .findFirst()
                .flatMap(chain -> chain.getFilters().stream()
                        .filter(AuthorizationFilter.class::isInstance)
                        .map(AuthorizationFilter.class::cast)
                        .findFirst())
                .map(filter -> filter.getAuthorizationManager().authorize(() -> caller, asked))
                .map(AuthorizationResult::isGranted)
                .orElse(false);
    }

    /** Whoever asks for the document. */
    private static HttpServletRequest running() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }

    /** Another request in the running one's place. What that one has been parsed into does not hold for it. */
    private static final class Asked extends HttpServletRequestWrapper {

        private final String method;
        private final String path;
        private final Map<String, Object> attributes = new HashMap<>();

        Asked(HttpServletRequest running, String method, String path) {
            super(running);
            this.method = method;
            this.path = path;
        }

        @Override
        public String getMethod() {
            return method;
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public String getServletPath() {
            return path;
        }

        @Override
        public DispatcherType getDispatcherType() {
            return DispatcherType.REQUEST;
        }

        @Override
        public @Nullable Object getAttribute(String name) {
            return attributes.get(name);
        }

        @Override
        public void setAttribute(String name, Object value) {
            attributes.put(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            attributes.remove(name);
        }
    }
}
