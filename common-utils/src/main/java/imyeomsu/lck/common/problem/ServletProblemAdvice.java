package imyeomsu.lck.common.problem;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever a servlet request ends with into a problem detail; the caller never sees a stack trace. */
@RestControllerAdvice
@Order(0)
class ServletProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ServletProblemAdvice.class);

    private final ProblemDetails details;
    private final MessageSource messages;

    ServletProblemAdvice(ProblemDetails details, MessageSource messages) {
        this.details = details;
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<Object> problem(Problem problem, WebRequest request) {
        return details.answer(problem, path(request), language(request));
    }

    /** A store that is away or too slow is not the caller's fault and passes: try again. */
    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        RecoverableDataAccessException.class,
        CannotCreateTransactionException.class
    })
    ResponseEntity<Object> storeAway(Exception away, WebRequest request) {
        log.warn("A store is away: {}", away.toString());
        return problem(Problem.unavailable(Duration.ofSeconds(1)), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception unexpected, WebRequest request) {
        log.error("Unexpected", unexpected);
        return problem(new Problem(HttpStatus.INTERNAL_SERVER_ERROR, ProblemCodes.INTERNAL_ERROR), request);
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return problem(validation(fields(invalid.getBindingResult(), language(request))), request);
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Locale language = language(request);
        List<FieldProblem> fields = invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new FieldProblem(
                                String.valueOf(result.getMethodParameter().getParameterName()),
                                lastCode(error.getCodes()),
                                messages.getMessage(error, language))))
                .toList();
        return problem(new Problem(HttpStatus.BAD_REQUEST, ProblemCodes.INVALID_PARAMETER).withErrors(fields), request);
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(mismatch.getPropertyName());
        return problem(Problem.invalidParameter(name), request);
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return problem(Problem.invalidParameter(missing.getParameterName()), request);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return problem(UnreadableBody.problem(unreadable), request);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError()) {
            log.error("Unexpected", failure);
        }
        ProblemDetail detail =
                details.detail(status, ProblemCodes.of(status), new Object[0], path(request), language(request));
        HttpHeaders answer = new HttpHeaders(headers);
        answer.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return new ResponseEntity<>(detail, answer, status);
    }

    private static Problem validation(List<FieldProblem> fields) {
        return new Problem(HttpStatus.BAD_REQUEST, ProblemCodes.VALIDATION_FAILED).withErrors(fields);
    }

    private List<FieldProblem> fields(BindingResult result, Locale language) {
        Stream<FieldProblem> fields = result.getFieldErrors().stream()
                .map(error -> new FieldProblem(
                        error.getField(), lastCode(error.getCodes()), messages.getMessage(error, language)));
        Stream<FieldProblem> whole = result.getGlobalErrors().stream()
                .map(error -> new FieldProblem(
                        error.getObjectName(), lastCode(error.getCodes()), messages.getMessage(error, language)));
        return Stream.concat(fields, whole).toList();
    }

    private static String lastCode(String @Nullable [] codes) {
        return codes == null || codes.length == 0 ? "INVALID" : codes[codes.length - 1];
    }

    private static String path(WebRequest request) {
        return ((ServletWebRequest) request).getRequest().getRequestURI();
    }

    private static Locale language(WebRequest request) {
        return ProblemDetails.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
