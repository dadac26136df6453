package imyeomsu.lck.gateway.upstream;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.gateway.session.LiveSessions;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * For answers that go on for as long as a page is open. Their number is bounded, and the gateway ends them itself when
 * it stops: a browser connects again, to another copy, while a stop that waited for them would cut off everybody. It ends
 * them with the caller's session too: nobody goes on to be told what he may not see any more.
 */
@Component
class OpenStreams implements GatewayFilter, Ordered {

    private static final String STREAM = OpenStreams.class.getName();
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Sinks.Empty<Void> stopping = Sinks.empty();
    private final AtomicInteger open = new AtomicInteger();
    private final LiveSessions sessions;
    private final int most;
    private final Duration patience;

    OpenStreams(
            LiveSessions sessions,
            @Value("${lck.gateway.max-streams:20000}") int most,
            @Value("${lck.gateway.stream-patience:50s}") Duration patience) {
        this.sessions = sessions;
        this.most = most;
        this.patience = patience;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        if (open.incrementAndGet() > most) {
            open.decrementAndGet();
            return Mono.error(Problem.unavailable(PAUSE));
        }
        exchange.getAttributes().put(STREAM, true);
        Mono<Void> end = Mono.firstWithSignal(stopping.asMono(), sessions.endOf(exchange.getRequest()));
        StreamedResponse response = new StreamedResponse(exchange.getResponse(), end, patience);
        return chain.filter(exchange.mutate().response(response).build()).doFinally(signal -> open.decrementAndGet());
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        stopping.tryEmitEmpty();
    }

    int count() {
        return open.get();
    }

    static boolean isStream(ServerWebExchange exchange) {
        return exchange.getAttributes().containsKey(STREAM);
    }

    /** Around the filter that writes: what it writes is what ends. */
    @Override
    public int getOrder() {
        return NettyWriteResponseFilter.WRITE_RESPONSE_FILTER_ORDER - 1;
    }
}
