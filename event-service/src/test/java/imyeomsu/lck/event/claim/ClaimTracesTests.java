package imyeomsu.lck.event.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imyeomsu.lck.event.claim.Admission.Arrival;
import imyeomsu.lck.event.claim.ClaimLine.Waiting;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimTracesTests {

    private final Tracer tracer = tracer(Sampler.alwaysOn());
    private final ClaimTraces traces = new ClaimTraces(tracer);

    @Test
    void putsTheBatchInTheTraceOfItsFirstKeptClaim() {
        Span first = tracer.nextSpan().start();
        Span second = tracer.nextSpan().start();

        Span within = traces.batch(List.of(waiting(null), waiting(first), waiting(second)), tracer::currentSpan);

        assertThat(within).isNotNull();
        assertThat(within.context().traceId()).isEqualTo(first.context().traceId());
        assertThat(within.context().parentId()).isEqualTo(first.context().spanId());
        assertThat(tracer.currentSpan()).as("afterwards").isNull();
    }

    @Test
    void beginsNoTraceOfItsOwn() {
        String span = traces.batch(List.of(waiting(null)), () -> String.valueOf(tracer.currentSpan()));

        assertThat(span).isEqualTo("null");
    }

    @Test
    void letsAFailureThrough() {
        Span asking = tracer.nextSpan().start();

        assertThatThrownBy(() -> traces.batch(List.of(waiting(asking)), () -> {
                    throw new IllegalStateException("away");
                }))
                .hasMessage("away");
        assertThat(tracer.currentSpan()).as("afterwards").isNull();
    }

    @Test
    void knowsWhoAsksWhereTheTraceIsKept() {
        Tracer.SpanInScope request = tracer.withSpan(tracer.nextSpan().start());

        assertThat(traces.asking()).isNotNull();

        request.close();
        assertThat(traces.asking()).isNull();
    }

    @Test
    void knowsNobodyWhereTheTraceIsNotKept() {
        Tracer forgetful = tracer(Sampler.alwaysOff());
        Tracer.SpanInScope request = forgetful.withSpan(forgetful.nextSpan().start());

        assertThat(new ClaimTraces(forgetful).asking()).isNull();

        request.close();
    }

    private static Waiting waiting(@Nullable Span asking) {
        return new Waiting(new Arrival(1, 10), new CompletableFuture<>(), asking, 0);
    }

    private static Tracer tracer(Sampler sampler) {
        SdkTracerProvider provider =
                SdkTracerProvider.builder().setSampler(sampler).build();
        return new OtelTracer(provider.get("test"), new OtelCurrentTraceContext(), event -> {});
    }
}
