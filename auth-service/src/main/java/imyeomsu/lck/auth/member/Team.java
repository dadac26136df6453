package imyeomsu.lck.auth.member;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A team's short name, as match-service has it. Whether there is such a team is not asked: teams come and go. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[A-Z0-9]{1,10}") public @interface Team {

    String message() default "{lck.member.team}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
