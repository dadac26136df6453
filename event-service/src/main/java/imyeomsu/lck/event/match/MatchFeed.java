package imyeomsu.lck.event.match;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;

/**
 * The change feed as match-service serves it: asked at the address that answered last, and at the next one where that
 * fails. An address that keeps failing rests for a while.
 */
@Component
class MatchFeed {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private record Address(FeedEndpoint endpoint, CircuitBreaker breaker) {}

    private final List<Address> addresses;
    private final AtomicInteger turn = new AtomicInteger();
    private final Retry retry;

    MatchFeed(MatchServiceProperties settings) {
        JdkClientHttpRequestFactory http = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .build());
        http.setReadTimeout(settings.readTimeout());
        CircuitBreakerConfig breaker = CircuitBreakerConfig.custom()
                .slidingWindowSize(10)
                .minimumNumberOfCalls(5)
                .waitDurationInOpenState(settings.rest())
                .permittedNumberOfCallsInHalfOpenState(1)
                .build();
        this.addresses = settings.url().stream()
                .map(url -> new Address(new FeedEndpoint(url, http), CircuitBreaker.of(url.toString(), breaker)))
                .toList();
        this.retry = Retry.of(
                "match feed",
                RetryConfig.custom()
                        .maxAttempts(Math.max(2, addresses.size()))
                        .intervalFunction(IntervalFunction.ofRandomized(PAUSE))
                        .build());
    }

    /** @throws FeedUnusable where no address gives a readable answer */
    FeedPage after(long number) {
        return retry.executeSupplier(() -> ask(number));
    }

    private FeedPage ask(long number) {
        Address address = addresses.get(Math.floorMod(turn.get(), addresses.size()));
        try {
            return address.breaker().executeSupplier(() -> address.endpoint().after(number));
        } catch (CallNotPermittedException resting) {
            turn.incrementAndGet();
            throw new FeedUnusable(address.endpoint() + " has failed too often", resting);
        } catch (FeedUnusable failed) {
            turn.incrementAndGet();
            throw failed;
        }
    }
}
