package imyeomsu.lck.event.series;

import imyeomsu.lck.event.database.DatabaseClock;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;

/** Each Hot Time of a series is over before the next one opens. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneAfterAnother.Rule.class)
@interface OneAfterAnother {

    String message() default "{series.openSeconds.overlap}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Rule implements ConstraintValidator<OneAfterAnother, SeriesPlan> {

        private final DatabaseClock clock;

        Rule(DatabaseClock clock) {
            this.clock = clock;
        }

        @Override
        public boolean isValid(SeriesPlan plan, ConstraintValidatorContext context) {
            if (plan.cron() == null || plan.openSeconds() == null) {
                return true;
            }
            Duration open = Duration.ofSeconds(plan.openSeconds());
            boolean overlaps = Rhythm.of(plan.cron())
                    .flatMap(rhythm -> rhythm.shortestGap(clock.instant()))
                    .filter(gap -> open.compareTo(gap) > 0)
                    .isPresent();
            if (overlaps) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                        .addPropertyNode("openSeconds")
                        .addConstraintViolation();
            }
            return !overlaps;
        }
    }
}
