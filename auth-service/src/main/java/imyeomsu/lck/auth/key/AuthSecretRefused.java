package imyeomsu.lck.auth.key;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The service was started without a secret, or with one too short to keep its keys from being guessed. */
class AuthSecretRefused extends IllegalArgumentException {

    AuthSecretRefused(String message) {
        super(message);
    }

    /** One line instead of a stack trace, and before Boot's own analyzer, which would print the rejected value. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class Analyzer extends AbstractFailureAnalyzer<AuthSecretRefused> {

        @Override
        protected @Nullable FailureAnalysis analyze(Throwable failure, AuthSecretRefused refused) {
            return new FailureAnalysis(refused.getMessage(), null, refused);
        }
    }
}
