package imyeomsu.lck.common.problem;

import org.springframework.http.HttpStatusCode;

/** The codes that every service answers with; a service adds its own. */
public final class ProblemCodes {

    /** 400: fields that break a rule, named under {@code errors}. */
    public static final String VALIDATION_FAILED = "VALIDATION_FAILED";
    /** 400: a body that cannot be read, with what is wrong under {@code errors} where that is known. */
    public static final String MALFORMED_BODY = "MALFORMED_BODY";
    /** 400: a parameter of the query or the path that cannot be used. */
    public static final String INVALID_PARAMETER = "INVALID_PARAMETER";
    /** 413: a body longer than {@code lck.web.max-body-size}. */
    public static final String BODY_TOO_LARGE = "BODY_TOO_LARGE";
    /** 401: nobody is signed in. */
    public static final String SIGN_IN_REQUIRED = "SIGN_IN_REQUIRED";
    /** 403: not for whoever is signed in. */
    public static final String FORBIDDEN = "FORBIDDEN";
    /** 404: no such thing, or not for this caller. */
    public static final String NOT_FOUND = "NOT_FOUND";
    /** 503: passes by itself, as {@code Retry-After} says. */
    public static final String SERVICE_UNAVAILABLE = "SERVICE_UNAVAILABLE";
    /** 500: a fault of ours; the log has the rest under the trace id. */
    public static final String INTERNAL_ERROR = "INTERNAL_ERROR";

    private ProblemCodes() {}

    /** The code of a status that nothing more is known about. */
    public static String of(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> "BAD_REQUEST";
            case 401 -> SIGN_IN_REQUIRED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> "METHOD_NOT_ALLOWED";
            case 406 -> "NOT_ACCEPTABLE";
            case 409 -> "CONFLICT";
            case 413 -> BODY_TOO_LARGE;
            case 415 -> "UNSUPPORTED_MEDIA_TYPE";
            case 429 -> "TOO_MANY_REQUESTS";
            case 502, 503 -> SERVICE_UNAVAILABLE;
            case 504 -> "GATEWAY_TIMEOUT";
            default -> status.is4xxClientError() ? "BAD_REQUEST" : INTERNAL_ERROR;
        };
    }
}
