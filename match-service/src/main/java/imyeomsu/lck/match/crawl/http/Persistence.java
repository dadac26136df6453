package imyeomsu.lck.match.crawl.http;

import imyeomsu.lck.match.crawl.source.FetchFailed;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.core.functions.CheckedSupplier;
import io.github.resilience4j.core.functions.Either;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;

/** Tries again what may pass, later and later, and leaves a host alone that does nothing but fail. */
final class Persistence {

    private static final Duration ALONE = Duration.ofMinutes(1);

    private final Duration longestPause;
    private final IntervalFunction pauses;
    private final Retry retry;

    private final CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
            .slidingWindowSize(10)
            .minimumNumberOfCalls(5)
            .waitDurationInOpenState(ALONE)
            .permittedNumberOfCallsInHalfOpenState(1)
            .recordException(Persistence::isPassing)
            .build());

    Persistence(CrawlProperties properties) {
        longestPause = properties.longestPause();
        pauses = IntervalFunction.ofExponentialRandomBackoff(properties.pause(), 2, 0.5, longestPause);
        retry = Retry.of(
                "crawl",
                RetryConfig.<Answer>custom()
                        .maxAttempts(properties.attempts())
                        .retryOnException(this::isWorthWaiting)
                        .intervalBiFunction(this::pause)
                        .build());
    }

    Answer get(String host, CheckedSupplier<Answer> request) throws FetchFailed {
        CircuitBreaker breaker = breakers.circuitBreaker(host);
        try {
            return retry.executeCheckedSupplier(CircuitBreaker.decorateCheckedSupplier(breaker, request));
        } catch (FetchFailed failed) {
            throw failed;
        } catch (CallNotPermittedException open) {
            throw FetchFailed.passing("CIRCUIT_OPEN", host + " failed too often and is left alone for a while");
        } catch (RuntimeException unexpected) {
            throw unexpected;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isPassing(Throwable failure) {
        return failure instanceof FetchFailed && ((FetchFailed) failure).isPassing();
    }

    private boolean isWorthWaiting(Throwable failure) {
        if (!(failure instanceof FetchFailed) || !((FetchFailed) failure).isPassing()) {
            return false;
        }
        Duration asked = ((FetchFailed) failure).retryAfter();
        return asked == null || asked.compareTo(longestPause) <= 0;
    }

    private long pause(int attempt, Either<Throwable, Answer> outcome) {
        Duration asked = outcome.isLeft() ? ((FetchFailed) outcome.getLeft()).retryAfter() : null;
        return asked == null ? pauses.apply(attempt) : asked.toMillis();
    }
}
