package imyeomsu.lck.gateway.upstream;

import java.time.Duration;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Ends as if it were complete when the gateway stops or the session ends, when the copy is lost, or when the copy has fallen silent. */
class StreamedResponse extends ServerHttpResponseDecorator {

    private final Mono<Void> end;
    private final Duration patience;

    /** @param patience longer than the time between two heartbeats: a frozen copy closes no connection */
    StreamedResponse(ServerHttpResponse response, Mono<Void> end, Duration patience) {
        super(response);
        this.end = end;
        this.patience = patience;
    }

    @Override
    public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> events) {
        Flux<Publisher<? extends DataBuffer>> untilSilent =
                Flux.<Publisher<? extends DataBuffer>>from(events).timeout(patience, Flux.empty());
        return super.writeAndFlushWith(untilSilent.takeUntilOther(end).onErrorComplete(NextCopy::connectionLost));
    }
}
