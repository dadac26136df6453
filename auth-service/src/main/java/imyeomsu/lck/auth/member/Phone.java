package imyeomsu.lck.auth.member;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A Korean mobile number, with hyphens or without. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "01[016789]-?[0-9]{3,4}-?[0-9]{4}") public @interface Phone {

    String message() default "{lck.member.phone}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
