package imyeomsu.lck.common.problem;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says which field of a JSON body could not be read, without repeating what stood in it. */
final class UnreadableBody {

    private static final int LONGEST_PATH = 100;

    private UnreadableBody() {}

    static Problem problem(HttpMessageNotReadableException unreadable) {
        Problem toldAlready = FailureKinds.problemIn(unreadable);
        if (toldAlready != null) {
            return toldAlready;
        }
        Problem malformed = new Problem(HttpStatus.BAD_REQUEST, ProblemCodes.MALFORMED_BODY);
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException at && isAboutAField(at)) {
                malformed = malformed.withErrors(List.of(new FieldProblem(path(at), code(at), null)));
            }
        }
        return malformed;
    }

    /** Broken JSON has a place too, but then no field is at fault. A number out of range comes from the parser. */
    private static boolean isAboutAField(JacksonException at) {
        return !at.getPath().isEmpty() && (at instanceof DatabindException || at instanceof InputCoercionException);
    }

    private static String code(JacksonException at) {
        return at instanceof UnrecognizedPropertyException ? "UNKNOWN_FIELD" : "WRONG_TYPE";
    }

    private static String path(JacksonException at) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : at.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        // An unknown field's name is the caller's own text: not too much of it goes back.
        return path.length() <= LONGEST_PATH ? path.toString() : path.substring(0, LONGEST_PATH) + "…";
    }
}
