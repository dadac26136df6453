package imyeomsu.lck.common.problem;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;

/** Names what validation found, field by field, in the caller's language. */
final class FieldProblems {

    private final MessageSource messages;
    private final Locale language;

    FieldProblems(MessageSource messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    /** A body that could be read and breaks a rule. */
    Problem problem(Errors errors) {
        return problem(ProblemCodes.VALIDATION_FAILED, of(errors).toList());
    }

    /** Parameters that break a rule, or a body beside them. */
    Problem problem(MethodValidationResult result) {
        String code =
                result.getBeanResults().isEmpty() ? ProblemCodes.INVALID_PARAMETER : ProblemCodes.VALIDATION_FAILED;
        return problem(
                code,
                result.getParameterValidationResults().stream()
                        .flatMap(this::of)
                        .toList());
    }

    private static Problem problem(String code, List<FieldProblem> fields) {
        return new Problem(HttpStatus.BAD_REQUEST, code).withErrors(fields);
    }

    private Stream<FieldProblem> of(ParameterValidationResult result) {
        if (result instanceof ParameterErrors errors) {
            return of((Errors) errors);
        }
        String name = String.valueOf(result.getMethodParameter().getParameterName());
        return result.getResolvableErrors().stream().map(error -> of(name, error));
    }

    private Stream<FieldProblem> of(Errors errors) {
        return errors.getAllErrors().stream().map(error -> of(name(error), error));
    }

    private static String name(ObjectError error) {
        return error instanceof FieldError field ? field.getField() : error.getObjectName();
    }

    private FieldProblem of(String name, MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        // The last code is the plain one: the name of the constraint.
        String code = codes == null || codes.length == 0 ? "INVALID" : codes[codes.length - 1];
        return new FieldProblem(name, code, text(error));
    }

    private @Nullable String text(MessageSourceResolvable error) {
        try {
            return messages.getMessage(error, language);
        } catch (NoSuchMessageException untold) {
            return null;
        }
    }
}
