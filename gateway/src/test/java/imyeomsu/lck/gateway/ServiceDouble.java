package imyeomsu.lck.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.Unpooled;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** One copy of a service: a real HTTP server that notes what it gets and answers as it is told. */
public final class ServiceDouble {

    private final String service;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> behaviour = answering(200);
    private DisposableServer server;

    ServiceDouble(String service) {
        this.service = service;
        this.server = start(0);
    }

    /** What arrived. Header names are in lower case. */
    public record Received(String method, String uri, Map<String, String> headers, String body) {}

    public String service() {
        return service;
    }

    public int port() {
        return server.port();
    }

    public List<Received> received() {
        return received;
    }

    public Received lastReceived() {
        return received.get(received.size() - 1);
    }

    /** Answers with its own name. */
    public static BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> answering(
            int status, String... headers) {
        return (request, response) -> {
            for (int i = 0; i < headers.length; i += 2) {
                response.header(headers[i], headers[i + 1]);
            }
            return response.status(status).sendString(Mono.just("answered " + status));
        };
    }

    public void answers(int status, String... headers) {
        behaviour = answering(status, headers);
    }

    /** Answers with these chunks of an event stream, each sent on its own. */
    public void streams(Publisher<String> chunks) {
        behaviour = (request, response) -> response.sse()
                .send(Flux.from(chunks).map(chunk -> Unpooled.copiedBuffer(chunk, UTF_8)), always -> true);
    }

    /** Begins an event stream and dies over it. */
    public void breaksOffAfter(String chunk) {
        behaviour = (request, response) -> {
            Mono<String> end = Mono.<String>never()
                    .doOnSubscribe(sent -> request.withConnection(
                            connection -> connection.channel().close()));
            return response.sse()
                    .send(
                            Flux.concat(Mono.just(chunk), end).map(one -> Unpooled.copiedBuffer(one, UTF_8)),
                            always -> true);
        };
    }

    public void neverAnswers() {
        behaviour = (request, response) -> Mono.<Void>never().timeout(Duration.ofMinutes(1), Mono.empty());
    }

    /** Takes the request in and dies before it answers. */
    public void breaksOff() {
        behaviour = (request, response) -> {
            request.withConnection(connection -> connection.channel().close());
            return Mono.never();
        };
    }

    public void dies() {
        server.disposeNow(Duration.ofSeconds(2));
    }

    /** Alive, well-behaved and with nothing received. */
    void recovers() {
        behaviour = answering(200);
        received.clear();
        if (server.isDisposed()) {
            server = start(server.port());
        }
    }

    private DisposableServer start(int port) {
        return HttpServer.create()
                .host("127.0.0.1")
                .port(port)
                .handle((request, response) -> request.receive()
                        .aggregate()
                        .asString()
                        .defaultIfEmpty("")
                        .flatMap(body -> {
                            received.add(note(request, body));
                            return Mono.from(behaviour.apply(request, response));
                        }))
                .bindNow();
    }

    private static Received note(HttpServerRequest request, String body) {
        Map<String, String> headers = request.requestHeaders().entries().stream()
                .collect(Collectors.toMap(
                        header -> header.getKey().toLowerCase(Locale.ROOT),
                        Map.Entry::getValue,
                        (one, other) -> one + "; " + other));
        return new Received(request.method().name(), request.uri(), headers, body);
    }
}
