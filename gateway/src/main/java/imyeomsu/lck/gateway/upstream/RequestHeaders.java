package imyeomsu.lck.gateway.upstream;

import imyeomsu.lck.common.session.SessionProperties;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Lets through the headers that services need and no others: what a caller says about who he is, in whatever header,
 * never reaches a service.
 */
@Component
class RequestHeaders implements HttpHeadersFilter, Ordered {

    /** The session, and the one by which auth-service knows a device again. */
    private static final List<String> COOKIES =
            List.of(SessionProperties.COOKIE, SessionProperties.REMEMBER_COOKIE, "LCK_DEVICE");

    private static final Set<String> NEEDED = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        NEEDED.addAll(Set.of(
                HttpHeaders.ACCEPT,
                HttpHeaders.ACCEPT_LANGUAGE,
                HttpHeaders.CONTENT_TYPE,
                HttpHeaders.CONTENT_LENGTH,
                HttpHeaders.IF_MATCH,
                HttpHeaders.IF_MODIFIED_SINCE,
                HttpHeaders.IF_NONE_MATCH,
                HttpHeaders.USER_AGENT,
                "Last-Event-ID"));
    }

    @Override
    public HttpHeaders filter(HttpHeaders headers, ServerWebExchange exchange) {
        HttpHeaders kept = new HttpHeaders();
        headers.forEach((name, values) -> {
            if (NEEDED.contains(name)) {
                kept.addAll(name, values);
            }
        });
        String cookies = COOKIES.stream()
                .flatMap(name ->
                        Stream.ofNullable(exchange.getRequest().getCookies().getFirst(name)))
                .map(cookie -> cookie.getName() + '=' + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!cookies.isEmpty()) {
            kept.set(HttpHeaders.COOKIE, cookies);
        }
        return kept;
    }

    /** Before the filters that add headers of the gateway's own, such as the trace's. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
