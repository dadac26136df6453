package imyeomsu.lck.common.problem;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says which field of a JSON body could not be read, without repeating what stood in it. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Problem problem(HttpMessageNotReadableException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem toldAlready) {
                return toldAlready;
            }
        }
        Problem malformed = new Problem(HttpStatus.BAD_REQUEST, ProblemCodes.MALFORMED_BODY);
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(unreadable);
        if (cause instanceof DatabindException at && !at.getPath().isEmpty()) {
            String code = cause instanceof UnrecognizedPropertyException ? "UNKNOWN_FIELD" : "WRONG_TYPE";
            return malformed.withErrors(List.of(new FieldProblem(path(at), code, null)));
        }
        return malformed;
    }

    private static String path(JacksonException at) {
        return at.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
    }
}
