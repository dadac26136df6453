package imyeomsu.lck.auth.member;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name shown to others: letters and digits of any script, with some separators between them. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,14}[\\p{L}\\p{N}]") public @interface Nickname {

    String message() default "{lck.member.nickname}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
