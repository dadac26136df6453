package imyeomsu.lck.gateway.upstream;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.config.HttpClientProperties;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.NettyRoutingFilter;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** Gives each stream a connection of its own: in the pool, a few hundred open pages would leave none for requests. */
@Component
class StreamRouting extends NettyRoutingFilter {

    StreamRouting(ObjectProvider<List<HttpHeadersFilter>> headers, HttpClientProperties properties) {
        super(HttpClient.create(ConnectionProvider.newConnection()), headers, properties);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return OpenStreams.isStream(exchange) ? super.filter(exchange, chain) : chain.filter(exchange);
    }

    /** Before the one that takes from the pool. */
    @Override
    public int getOrder() {
        return ORDER - 1;
    }
}
