package imyeomsu.lck.event.feed;

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

/**
 * The change feed of another service: asked at the address that answered last, and at the next one where that
 * fails. An address that keeps failing rests for a while.
 */
public class Feed<C extends Change> {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private record Address<C extends Change>(FeedEndpoint<C> endpoint, CircuitBreaker breaker) {}

    private final List<Address<C>> addresses;
    private final AtomicInteger turn = new AtomicInteger();
    private final Retry retry;

    /** @param change what the feed tells; fields that it does not know are passed over */
    public Feed(FeedSource source, Class<C> change) {
        JdkClientHttpRequestFactory http = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(source.connectTimeout())
                .build());
        http.setReadTimeout(source.readTimeout());
        CircuitBreakerConfig breaker = CircuitBreakerConfig.custom()
                .slidingWindowSize(10)
                .minimumNumberOfCalls(5)
                .waitDurationInOpenState(source.rest())
                .permittedNumberOfCallsInHalfOpenState(1)
                .build();
        this.addresses = source.urls().stream()
                .map(url -> new Address<>(
                        new FeedEndpoint<>(url, source.path(), change, http),
                        CircuitBreaker.of(url.toString(), breaker)))
                .toList();
        this.retry = Retry.of(
                "feed",
                RetryConfig.custom()
                        .maxAttempts(Math.max(2, addresses.size()))
                        .intervalFunction(IntervalFunction.ofRandomized(PAUSE))
                        .build());
    }

    /** @throws FeedUnusable where no address gives a readable answer */
    public FeedPage<C> after(long number) {
        return retry.executeSupplier(() -> ask(number));
    }

    private FeedPage<C> ask(long number) {
        Address<C> address = addresses.get(Math.floorMod(turn.get(), addresses.size()));
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
