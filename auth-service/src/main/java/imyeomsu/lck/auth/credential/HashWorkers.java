package imyeomsu.lck.auth.credential;

import imyeomsu.lck.common.problem.Problem;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.ThreadPoolBulkhead;
import io.github.resilience4j.bulkhead.ThreadPoolBulkheadConfig;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Makes hashes on threads of its own, as many as there are processors: a storm of sign-ins waits here, in a short line,
 * and not in front of everything else. The threads are the platform's, which shares the processors out among them and the
 * carriers of virtual threads; a hash on a virtual thread would keep its carrier until it is done.
 */
@Component
class HashWorkers implements DisposableBean {

    private static final Duration COME_AGAIN = Duration.ofSeconds(1);

    private final ThreadPoolBulkhead workers;

    HashWorkers(HashingProperties properties) {
        this.workers = ThreadPoolBulkhead.of(
                "passwords",
                ThreadPoolBulkheadConfig.custom()
                        .maxThreadPoolSize(properties.workers())
                        .coreThreadPoolSize(properties.workers())
                        .queueCapacity(Math.max(1, properties.workers() * properties.waitingEach()))
                        .build());
    }

    /** @throws Problem 503 at once where too many wait already */
    <T> T run(Supplier<T> work) {
        try {
            return workers.executeSupplier(work).toCompletableFuture().join();
        } catch (BulkheadFullException full) {
            throw Problem.unavailable(COME_AGAIN);
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    /** How many wait for their turn. */
    int waiting() {
        return workers.getMetrics().getQueueDepth();
    }

    @Override
    public void destroy() throws Exception {
        workers.close();
    }
}
