package imyeomsu.lck.gateway.upstream;

import java.net.URI;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Hides where an answer came from: a service's address in {@code Location}, and what it runs on. */
@Component
class ResponseHeaders implements HttpHeadersFilter {

    @Override
    public HttpHeaders filter(HttpHeaders headers, ServerWebExchange exchange) {
        HttpHeaders kept = HttpHeaders.copyOf(headers);
        kept.remove(HttpHeaders.SERVER);
        kept.remove("X-Powered-By");
        URI location = kept.getLocation();
        if (location != null && location.isAbsolute()) {
            String query = location.getRawQuery();
            kept.set(HttpHeaders.LOCATION, location.getRawPath() + (query == null ? "" : '?' + query));
        }
        return kept;
    }

    @Override
    public boolean supports(Type type) {
        return type == Type.RESPONSE;
    }
}
