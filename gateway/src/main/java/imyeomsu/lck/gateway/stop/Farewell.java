package imyeomsu.lck.gateway.stop;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Goes on answering for a while when the gateway is told to stop, and ends each connection with its next answer. A caller
 * who knows that his connection ends opens another one, to another copy; one that is closed under him costs him a request.
 */
@Component
class Farewell implements WebFilter, SmartLifecycle, Ordered {

    private static final Logger log = LoggerFactory.getLogger(Farewell.class);

    private final Duration linger;
    private volatile boolean running;
    private volatile boolean leaving;

    /** @param linger shorter than a phase of the shutdown may take */
    Farewell(@Value("${lck.gateway.linger:0s}") Duration linger) {
        this.linger = linger;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        // When the answer begins, not when the request does: a slow one must not miss it.
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> endConnection(exchange)));
        return chain.filter(exchange);
    }

    private void endConnection(ServerWebExchange exchange) {
        if (leaving) {
            exchange.getResponse().getHeaders().set(HttpHeaders.CONNECTION, "close");
        }
    }

    @Override
    public void start() {
        leaving = false;
        running = true;
    }

    @Override
    public void stop() {
        leaving = true;
        running = false;
    }

    @Override
    public void stop(Runnable done) {
        leaving = true;
        log.info("Says goodbye for {} ms", linger.toMillis());
        Mono.delay(linger).subscribe(tick -> {
            running = false;
            done.run();
        });
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which takes no new connections from then on. */
    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE;
    }

    /** Around everything that may answer. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
