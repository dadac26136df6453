package imyeomsu.lck.event.planning;

import imyeomsu.lck.event.database.DatabaseClock;
import imyeomsu.lck.event.database.DatabaseTime;
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

/**
 * A Hot Time can be claimed for a while: it closes after it opens and after now, by the database's clock, and its coupons
 * are good at least until then. Times more than ten years away are typing errors.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SensibleWindow.Rule.class)
@interface SensibleWindow {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Rule implements ConstraintValidator<SensibleWindow, HotTimePlan> {

        private static final Duration FAR = Duration.ofDays(3653);

        private final DatabaseClock clock;

        Rule(DatabaseClock clock) {
            this.clock = clock;
        }

        @Override
        public boolean isValid(HotTimePlan wanted, ConstraintValidatorContext context) {
            if (wanted.opensAt() == null || wanted.closesAt() == null) {
                return true;
            }
            Instant now = clock.instant();
            context.disableDefaultConstraintViolation();
            return holds(isNear(wanted.opensAt(), now), "opensAt", "{hotTime.time.far}", context)
                    & holds(isNear(wanted.closesAt(), now), "closesAt", "{hotTime.time.far}", context)
                    & holds(wanted.closesAt().isAfter(now), "closesAt", "{hotTime.closesAt.past}", context)
                    & holds(isAfterOpening(wanted), "closesAt", "{hotTime.closesAt.beforeOpening}", context)
                    & holds(outlivesTheClose(wanted), "coupon.expiresAt", "{hotTime.coupon.expiresFirst}", context);
        }

        private static boolean isNear(Instant time, Instant now) {
            return time.isAfter(now.minus(FAR)) && time.isBefore(now.plus(FAR));
        }

        /** As they are stored: a nanosecond apart is not apart. */
        private static boolean isAfterOpening(HotTimePlan wanted) {
            return DatabaseTime.storable(wanted.closesAt()).isAfter(DatabaseTime.storable(wanted.opensAt()));
        }

        private static boolean outlivesTheClose(HotTimePlan wanted) {
            Instant expiry = wanted.coupon() == null ? null : wanted.coupon().expiresAt();
            return expiry == null || !DatabaseTime.storable(expiry).isBefore(DatabaseTime.storable(wanted.closesAt()));
        }

        private static boolean holds(boolean rule, String field, String message, ConstraintValidatorContext context) {
            if (!rule) {
                String[] path = field.split("\\.");
                var violation =
                        context.buildConstraintViolationWithTemplate(message).addPropertyNode(path[0]);
                for (int step = 1; step < path.length; step++) {
                    violation = violation.addPropertyNode(path[step]);
                }
                violation.addConstraintViolation();
            }
            return rule;
        }
    }
}
