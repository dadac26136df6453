package imyeomsu.lck.common.problem;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * An answer other than the one asked for, fit to be shown to the caller: throw it anywhere below a controller and it is
 * answered as a problem detail.
 *
 * <p>The text is looked up as {@code problem.<code>} in the application's message bundle, then in the one of this
 * library, in the caller's language. A normal business outcome that many callers meet is better a value than a thrown
 * problem; this class carries no stack trace, so throwing it is cheap all the same.
 */
public class Problem extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final transient Object[] arguments;
    private final transient List<FieldProblem> errors;
    private final @Nullable Duration retryAfter;

    /**
     * @param status the HTTP status to answer
     * @param code stable upper-case code that clients may rely on, for example {@code SOLD_OUT}
     * @param arguments put into the message by {@link java.text.MessageFormat}
     */
    public Problem(HttpStatus status, String code, Object... arguments) {
        this(status, code, arguments, List.of(), null);
    }

    private Problem(
            HttpStatus status,
            String code,
            Object[] arguments,
            List<FieldProblem> errors,
            @Nullable Duration retryAfter) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.arguments = arguments;
        this.errors = errors;
        this.retryAfter = retryAfter;
    }

    /** A thing that does not exist, or not for this caller: 404. */
    public static Problem notFound(String code, Object... arguments) {
        return new Problem(HttpStatus.NOT_FOUND, code, arguments);
    }

    /** A query or path parameter that cannot be used: 400 {@code INVALID_PARAMETER} with the parameter named. */
    public static Problem invalidParameter(String name) {
        return new Problem(HttpStatus.BAD_REQUEST, ProblemCodes.INVALID_PARAMETER)
                .withErrors(List.of(new FieldProblem(name, "INVALID", null)));
    }

    /** A condition that passes by itself: 503 {@code SERVICE_UNAVAILABLE} with {@code Retry-After}. */
    public static Problem unavailable(Duration retryAfter) {
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE, ProblemCodes.SERVICE_UNAVAILABLE).withRetryAfter(retryAfter);
    }

    /** The same problem, naming the fields at fault. */
    public Problem withErrors(List<FieldProblem> fields) {
        return new Problem(status, code, arguments, List.copyOf(fields), retryAfter);
    }

    /** The same problem with a {@code Retry-After} header, in whole seconds, at least one. */
    public Problem withRetryAfter(Duration wait) {
        return new Problem(status, code, arguments, errors, wait);
    }

    /** What is answered. */
    public HttpStatus status() {
        return status;
    }

    /** What clients may rely on. */
    public String code() {
        return code;
    }

    Object[] arguments() {
        return arguments;
    }

    List<FieldProblem> errors() {
        return errors;
    }

    @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
