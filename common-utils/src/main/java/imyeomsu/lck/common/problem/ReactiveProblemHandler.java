package imyeomsu.lck.common.problem;

import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.validation.BindingResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;
import tools.jackson.databind.json.JsonMapper;

/** Turns whatever a reactive request ends with into a problem detail; the caller never sees a stack trace. */
@Order(-2)
class ReactiveProblemHandler implements ErrorWebExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ReactiveProblemHandler.class);

    private final ProblemDetails details;
    private final MessageSource messages;
    private final JsonMapper json;

    ReactiveProblemHandler(ProblemDetails details, MessageSource messages, JsonMapper json) {
        this.details = details;
        this.messages = messages;
        this.json = json;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()
                || !FailureKinds.isStoreAway(failure)
                        && DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return Mono.error(failure);
        }
        return Mono.deferContextual(context -> write(response, answer(exchange, context, failure)));
    }

    private Mono<Void> write(ServerHttpResponse response, ResponseEntity<Object> answer) {
        response.setStatusCode(answer.getStatusCode());
        response.getHeaders().putAll(answer.getHeaders());
        DataBuffer body = response.bufferFactory().wrap(json.writeValueAsBytes(answer.getBody()));
        return response.writeWith(Mono.just(body));
    }

    /** In the request's own scope, so that the answer and what is logged have its trace. */
    private ResponseEntity<Object> answer(ServerWebExchange exchange, ContextView context, Throwable failure) {
        Observation request = context.getOrDefault(ObservationThreadLocalAccessor.KEY, Observation.NOOP);
        String path = exchange.getRequest().getPath().value();
        Locale language =
                ProblemDetails.language(exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
        return request.scoped(() -> answer(failure, path, language));
    }

    private ResponseEntity<Object> answer(Throwable failure, String path, Locale language) {
        if (failure instanceof Problem problem) {
            return details.answer(problem, path, language);
        }
        if (failure instanceof BindingResult invalid) {
            return details.answer(new FieldProblems(messages, language).problem(invalid), path, language);
        }
        if (failure instanceof ErrorResponse known) {
            if (known.getStatusCode().value() == HttpStatus.INTERNAL_SERVER_ERROR.value()) {
                log.error("Unexpected", failure);
            }
            return details.answer(known.getStatusCode(), known.getHeaders(), path, language);
        }
        return details.answer(unknown(failure), path, language);
    }

    private static Problem unknown(Throwable failure) {
        if (failure instanceof TimeoutException) {
            return new Problem(HttpStatus.GATEWAY_TIMEOUT, ProblemCodes.of(HttpStatus.GATEWAY_TIMEOUT));
        }
        if (FailureKinds.isPeerAway(failure) || FailureKinds.isStoreAway(failure)) {
            log.warn("A peer or a store is away: {}", failure.toString());
            return Problem.unavailable(Duration.ofSeconds(1));
        }
        log.error("Unexpected", failure);
        return new Problem(HttpStatus.INTERNAL_SERVER_ERROR, ProblemCodes.INTERNAL_ERROR);
    }
}
