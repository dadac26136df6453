package imyeomsu.lck.gateway.upstream;

import java.net.InetSocketAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.cloud.gateway.support.ipresolver.RemoteAddressResolver;
import org.springframework.cloud.gateway.support.ipresolver.XForwardedRemoteAddressResolver;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Tells services the address that a request came from, not one that the caller named: that of the connection or, behind
 * load balancers of ours, the one that the outermost of them saw. Each of them adds one to the end of {@code
 * X-Forwarded-For}; what stands before that is the caller's own word.
 */
@Component
class CallerAddress implements HttpHeadersFilter, Ordered {

    private final RemoteAddressResolver addresses;

    /** @param proxies how many load balancers stand in front of the gateway; none unless told otherwise */
    CallerAddress(@Value("${lck.gateway.proxies-in-front:0}") int proxies) {
        this.addresses = proxies == 0
                ? new RemoteAddressResolver() {}
                : XForwardedRemoteAddressResolver.maxTrustedIndex(proxies);
    }

    @Override
    public HttpHeaders filter(HttpHeaders headers, ServerWebExchange exchange) {
        HttpHeaders known = HttpHeaders.copyOf(headers);
        InetSocketAddress caller = addresses.resolve(exchange);
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
