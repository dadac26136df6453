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
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A rhythm that can be read, comes at all, and leaves at least ten minutes from one time to the next. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Cron.Rule.class)
@interface Cron {

    String message() default "{series.cron.unreadable}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Rule implements ConstraintValidator<Cron, String> {

        private static final int LONGEST = 60;
        private static final Duration LEAST = Duration.ofMinutes(10);

        private final DatabaseClock clock;

        Rule(DatabaseClock clock) {
            this.clock = clock;
        }

        @Override
        public boolean isValid(@Nullable String cron, ConstraintValidatorContext context) {
            if (cron == null) {
                return true;
            }
            Rhythm rhythm = cron.length() > LONGEST ? null : Rhythm.of(cron).orElse(null);
            return rhythm != null && isSensible(rhythm, context);
        }

        private boolean isSensible(Rhythm rhythm, ConstraintValidatorContext context) {
            Instant now = clock.instant();
            if (rhythm.after(now).findFirst().isEmpty()) {
                return refuse("{series.cron.never}", context);
            }
            return rhythm.shortestGap(now)
                            .filter(gap -> gap.compareTo(LEAST) < 0)
                            .isEmpty()
                    || refuse("{series.cron.dense}", context);
        }

        private static boolean refuse(String message, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
            return false;
        }
    }
}
