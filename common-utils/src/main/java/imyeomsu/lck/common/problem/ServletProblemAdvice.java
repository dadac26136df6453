package imyeomsu.lck.common.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Turns whatever a servlet request ends with into a problem detail; the caller never sees a stack trace. It comes last:
 * an application's own advice is asked first.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ServletProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ServletProblemAdvice.class);

    private final ProblemDetails details;
    private final MessageSource messages;

    ServletProblemAdvice(ProblemDetails details, MessageSource messages) {
        this.details = details;
        this.messages = messages;
    }

    @ExceptionHandler
    @Nullable ResponseEntity<Object> problem(Problem problem, WebRequest request) {
        return isCommitted(request) ? null : details.answer(problem, path(request), language(request));
    }

    /** All the rest. It is in this class so that it wins over a known exception that is merely the cause of another. */
    @ExceptionHandler
    @Nullable ResponseEntity<Object> unexpected(Exception failure, WebRequest request) throws Exception {
        if (FailureKinds.isRefusal(failure)) {
            throw failure;
        }
        // A store that hung up ends a connection too, and in the same words.
        if (!FailureKinds.isStoreAway(failure) && DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return null;
        }
        return problem(told(failure), request);
    }

    private static Problem told(Exception failure) {
        Problem carried = FailureKinds.problemIn(failure);
        if (carried != null) {
            return carried;
        }
        if (FailureKinds.isBadParameter(failure)) {
            return new Problem(HttpStatus.BAD_REQUEST, ProblemCodes.INVALID_PARAMETER);
        }
        if (FailureKinds.isStoreAway(failure)) {
            log.warn("A store is away: {}", failure.toString());
            return Problem.unavailable(Duration.ofSeconds(1));
        }
        log.error("Unexpected", failure);
        return new Problem(HttpStatus.INTERNAL_SERVER_ERROR, ProblemCodes.INTERNAL_ERROR);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return problem(new FieldProblems(messages, language(request)).problem(invalid.getBindingResult()), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return invalid.isForReturnValue()
                ? handleExceptionInternal(invalid, null, headers, status, request)
                : problem(new FieldProblems(messages, language(request)).problem(invalid), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(mismatch.getPropertyName());
        return problem(Problem.invalidParameter(name), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return problem(Problem.invalidParameter(missing.getParameterName()), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleServletRequestBindingException(
            ServletRequestBindingException unbound, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return unbound instanceof MissingRequestHeaderException missing
                ? problem(Problem.invalidParameter(missing.getHeaderName()), request)
                : handleExceptionInternal(unbound, null, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return DisconnectedClientHelper.isClientDisconnectedException(unreadable)
                ? null
                : problem(UnreadableBody.problem(unreadable), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.value() == HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            log.error("Unexpected", failure);
        }
        return isCommitted(request) ? null : details.answer(status, headers, path(request), language(request));
    }

    /** Too late for another answer: a stream was under way. */
    private static boolean isCommitted(WebRequest request) {
        HttpServletResponse response = ((ServletWebRequest) request).getResponse();
        return response != null && response.isCommitted();
    }

    private static String path(WebRequest request) {
        return ((ServletWebRequest) request).getRequest().getRequestURI();
    }

    private static Locale language(WebRequest request) {
        return ProblemDetails.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
