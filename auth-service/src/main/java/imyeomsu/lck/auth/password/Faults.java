package imyeomsu.lck.auth.password;

import imyeomsu.lck.common.problem.FieldProblem;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.problem.ProblemCodes;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Says what is wrong with a password, at the field in which it was sent, in the caller's language. */
@Component
class Faults {

    static final String WRONG_PASSWORD = "WRONG_PASSWORD";
    static final String COMMON = "PASSWORD_COMMON";
    static final String PERSONAL = "PASSWORD_PERSONAL";

    private final MessageSource messages;

    Faults(MessageSource messages) {
        this.messages = messages;
    }

    Problem at(String field, String code) {
        String text = messages.getMessage("field." + code, null, LocaleContextHolder.getLocale());
        return new Problem(HttpStatus.BAD_REQUEST, ProblemCodes.VALIDATION_FAILED)
                .withErrors(List.of(new FieldProblem(field, code, text)));
    }
}
