package imyeomsu.lck.event.claim;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/** What an operator sees of claims: how many ended how, and how the batches and the queue are doing. */
@Component
class ClaimMeters {

    private final MeterRegistry registry;
    private final Map<Claim.Outcome, Counter> outcomes = new EnumMap<>(Claim.Outcome.class);
    private final Counter unavailable;
    private final DistributionSummary sizes;
    private final Timer times;
    private final Timer waits;

    ClaimMeters(MeterRegistry registry) {
        this.registry = registry;
        for (Claim.Outcome outcome : Claim.Outcome.values()) {
            outcomes.put(outcome, claims(outcome.name().toLowerCase(Locale.ROOT)));
        }
        this.unavailable = claims("unavailable");
        this.sizes = DistributionSummary.builder("lck.claims.batch.size")
                .description("Members in one call of the database")
                .serviceLevelObjectives(1, 2, 5, 10, 20, 50, 100, 200, 500)
                .register(registry);
        this.times = Timer.builder("lck.claims.batch.time")
                .description("From the first sending of a batch to its answer, or to giving up")
                .serviceLevelObjectives(millis(1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000))
                .register(registry);
        this.waits = Timer.builder("lck.claims.waited")
                .description("From ticket to claim, of all claims with a valid ticket")
                .serviceLevelObjectives(millis(250, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 60_000, 300_000))
                .register(registry);
    }

    void waited(Duration fromTicketToClaim) {
        waits.record(fromTicketToClaim);
    }

    void claimed(Claim.Outcome outcome) {
        outcomes.get(outcome).increment();
    }

    void refused() {
        unavailable.increment();
    }

    <T> T batch(int size, Supplier<T> call) {
        sizes.record(size);
        return times.record(call);
    }

    /** @param lines of all Hot Times, those to come included */
    void watch(Collection<ClaimLine> lines) {
        Gauge.builder("lck.claims.queue", lines, all -> all.stream()
                        .mapToInt(ClaimLine::length)
                        .sum())
                .description("Claims that wait for their batch")
                .strongReference(true)
                .register(registry);
        TimeGauge.builder("lck.claims.pending.age", () -> longest(lines).toMillis(), TimeUnit.MILLISECONDS)
                .description("How long the claim has waited for its batch that waits the longest; 0 where none does")
                .strongReference(true)
                .register(registry);
    }

    private static Duration longest(Collection<ClaimLine> lines) {
        return lines.stream()
                .map(ClaimLine::waited)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /** Few buckets, at bounds that somebody asks for: a histogram of all has hundreds. */
    private static Duration[] millis(long... bounds) {
        return LongStream.of(bounds).mapToObj(Duration::ofMillis).toArray(Duration[]::new);
    }

    private Counter claims(String outcome) {
        return Counter.builder("lck.claims")
                .description("Claims by what became of them; unavailable: told 503")
                .tag("outcome", outcome)
                .register(registry);
    }
}
