package imyeomsu.lck.event.claim;

import imyeomsu.lck.event.claim.ClaimLine.Waiting;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Leads from a claim's trace into the batch that another thread sends for many claims. A span has one parent: the batch
 * stands in the trace of its first claim whose trace is kept, so that a kept trace of a batch is one that can be read.
 */
@Component
class ClaimTraces {

    private final Tracer tracer;

    ClaimTraces(Tracer tracer) {
        this.tracer = tracer;
    }

    /** The span of who asks, where its trace is kept. */
    @Nullable Span asking() {
        Span span = tracer.currentSpan();
        return span != null && Boolean.TRUE.equals(span.context().sampled()) ? span : null;
    }

    <T> T batch(List<Waiting> batch, Supplier<T> call) {
        Optional<Span> first =
                batch.stream().map(Waiting::asking).filter(Objects::nonNull).findFirst();
        return first.isEmpty() ? call.get() : within(first.get(), batch.size(), call);
    }

    private <T> T within(Span asking, int claims, Supplier<T> call) {
        Span span = tracer.nextSpan(asking).name("claim batch").tag("claims", claims);
        Tracer.SpanInScope scope = tracer.withSpan(span.start());
        try {
            return call.get();
        } catch (RuntimeException failure) {
            span.error(failure);
            throw failure;
        } finally {
            scope.close();
            span.end();
        }
    }
}
