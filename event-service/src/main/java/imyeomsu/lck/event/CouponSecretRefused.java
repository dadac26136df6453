package imyeomsu.lck.event;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The service was started without a key for the coupon codes, or with one too short to keep them from being guessed. */
class CouponSecretRefused extends IllegalArgumentException {

    CouponSecretRefused(String message) {
        super(message);
    }

    /** One line instead of a stack trace, and before Boot's own analyzer, which would print the rejected value. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class Analyzer extends AbstractFailureAnalyzer<CouponSecretRefused> {

        @Override
        protected @Nullable FailureAnalysis analyze(Throwable failure, CouponSecretRefused refused) {
            return new FailureAnalysis(refused.getMessage(), null, refused);
        }
    }
}
