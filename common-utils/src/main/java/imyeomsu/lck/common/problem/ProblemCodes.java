package imyeomsu.lck.common.problem;

import org.springframework.http.HttpStatusCode;

/** The codes that every service answers with; a service adds its own. */
public final class ProblemCodes {

    public static final String VALIDATION_FAILED = "VALIDATION_FAILED";
    public static final String MALFORMED_BODY = "MALFORMED_BODY";
    public static final String INVALID_PARAMETER = "INVALID_PARAMETER";
    public static final String BODY_TOO_LARGE = "BODY_TOO_LARGE";
    public static final String SIGN_IN_REQUIRED = "SIGN_IN_REQUIRED";
    public static final String FORBIDDEN = "FORBIDDEN";
    public static final String NOT_FOUND = "NOT_FOUND";
    public static final String SERVICE_UNAVAILABLE = "SERVICE_UNAVAILABLE";
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
