package imyeomsu.lck.gateway.pages;

import java.util.List;
import java.util.Set;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A reader who opens an unknown address gets a page; a program gets the problem detail that follows. */
@Component
@Order(-3)
class NotFoundPage implements ErrorWebExceptionHandler {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final List<String> NEVER_PAGES = List.of("/api", "/internal", "/actuator");

    private final Shell shell;

    NotFoundPage(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        return notFound(failure) && asksForPage(exchange.getRequest())
                ? shell.notFound(exchange.getResponse())
                : Mono.error(failure);
    }

    private static boolean notFound(Throwable failure) {
        return failure instanceof ResponseStatusException known && known.getStatusCode() == HttpStatus.NOT_FOUND;
    }

    private static boolean asksForPage(ServerHttpRequest request) {
        String path = request.getPath().value();
        return READING.contains(request.getMethod())
                && NEVER_PAGES.stream().noneMatch(never -> path.equals(never) || path.startsWith(never + '/'))
                && acceptsHtml(request);
    }

    private static boolean acceptsHtml(ServerHttpRequest request) {
        try {
            return request.getHeaders().getAccept().stream()
                    .anyMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML));
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }
}
