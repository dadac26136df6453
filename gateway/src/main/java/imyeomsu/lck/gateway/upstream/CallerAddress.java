package imyeomsu.lck.gateway.upstream;

import java.net.InetSocketAddress;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Tells services the address that the connection came from, not one that the caller named. */
@Component
class CallerAddress implements HttpHeadersFilter, Ordered {

    @Override
    public HttpHeaders filter(HttpHeaders headers, ServerWebExchange exchange) {
        HttpHeaders known = HttpHeaders.copyOf(headers);
        InetSocketAddress caller = exchange.getRequest().getRemoteAddress();
        if (caller != null && caller.getAddress() != null) {
            known.set("X-Forwarded-For", caller.getAddress().getHostAddress());
        }
        return known;
    }

    /** After the gateway's own filter, which takes this header away from callers that it does not trust. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
