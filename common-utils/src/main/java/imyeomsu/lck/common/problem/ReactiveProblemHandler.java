package imyeomsu.lck.common.problem;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Turns whatever a reactive request ends with into a problem detail; the caller never sees a stack trace. */
@Order(-2)
class ReactiveProblemHandler implements ErrorWebExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ReactiveProblemHandler.class);

    private final ProblemDetails details;
    private final JsonMapper json;

    ReactiveProblemHandler(ProblemDetails details, JsonMapper json) {
        this.details = details;
        this.json = json;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(failure);
        }
        Locale language =
                ProblemDetails.language(exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
        ResponseEntity<Object> answer =
                details.answer(problem(failure), exchange.getRequest().getPath().value(), language);
        response.setStatusCode(answer.getStatusCode());
        response.getHeaders().putAll(answer.getHeaders());
        DataBuffer body = response.bufferFactory().wrap(json.writeValueAsBytes(answer.getBody()));
        return response.writeWith(Mono.just(body));
    }

    private static Problem problem(Throwable failure) {
        if (failure instanceof Problem problem) {
            return problem;
        }
        if (failure instanceof TimeoutException) {
            return new Problem(HttpStatus.GATEWAY_TIMEOUT, ProblemCodes.of(HttpStatus.GATEWAY_TIMEOUT));
        }
        if (failure instanceof ErrorResponse known) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            Problem problem = new Problem(status, ProblemCodes.of(status));
            return status == HttpStatus.SERVICE_UNAVAILABLE ? problem.withRetryAfter(Duration.ofSeconds(1)) : problem;
        }
        log.error("Unexpected", failure);
        return new Problem(HttpStatus.INTERNAL_SERVER_ERROR, ProblemCodes.INTERNAL_ERROR);
    }
}
