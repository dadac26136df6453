package imyeomsu.lck.event.planning;

import imyeomsu.lck.event.hottime.CouponKind;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** A coupon is of a kind that there is, and its amount lies within what that kind allows. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FittingAmount.Rule.class)
public @interface FittingAmount {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Rule implements ConstraintValidator<FittingAmount, CouponWorth> {

        private final CouponKinds kinds;

        Rule(CouponKinds kinds) {
            this.kinds = kinds;
        }

        @Override
        public boolean isValid(CouponWorth worth, ConstraintValidatorContext context) {
            if (worth.kind() == null || worth.amount() == null) {
                return true;
            }
            CouponKind kind = kinds.find(worth.kind()).orElse(null);
            if (kind == null) {
                return refuse("kind", "{coupon.kind.unknown}", context);
            }
            return fits(worth.amount(), kind) || refuse("amount", "{coupon.amount.range}", withRange(kind, context));
        }

        private static boolean fits(int amount, CouponKind kind) {
            return amount >= kind.least() && amount <= kind.most();
        }

        private static ConstraintValidatorContext withRange(CouponKind kind, ConstraintValidatorContext context) {
            return context.unwrap(HibernateConstraintValidatorContext.class)
                    .addMessageParameter("least", kind.least())
                    .addMessageParameter("most", kind.most());
        }

        private static boolean refuse(String field, String message, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode(field)
                    .addConstraintViolation();
            return false;
        }
    }
}
