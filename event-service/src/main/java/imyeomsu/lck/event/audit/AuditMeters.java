package imyeomsu.lck.event.audit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** What an operator sees of the audits, on each copy the same whichever of them made the runs. */
@Component
class AuditMeters {

    private final MeterRegistry registry;
    private final Map<Finding.Type, AtomicInteger> findings = new EnumMap<>(Finding.Type.class);
    private final AtomicLong age = new AtomicLong();

    AuditMeters(MeterRegistry registry) {
        this.registry = registry;
        for (Finding.Type type : Finding.Type.values()) {
            AtomicInteger many = new AtomicInteger();
            findings.put(type, many);
            Gauge.builder("lck.audit.findings", many, AtomicInteger::get)
                    .description("Findings of the last audits of all current Hot Times")
                    .tag("type", type.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
        Gauge.builder("lck.audit.age.seconds", age, AtomicLong::get)
                .description("Since the last audit of the open Hot Time that waits the longest; 0 where none is open")
                .register(registry);
    }

    void ran(AuditRun run) {
        Counter.builder("lck.audit.runs")
                .description("Audits that this copy has made")
                .tag("trigger", run.trigger().name().toLowerCase(Locale.ROOT))
                .tag("clean", String.valueOf(run.clean()))
                .register(registry)
                .increment();
    }

    /** @param oldest when the open Hot Time that waits the longest was last audited, or opened; now where none is open */
    void show(Collection<AuditRun> latest, Instant oldest, Instant now) {
        findings.forEach((type, many) -> many.set((int) latest.stream()
                .flatMap(run -> run.findings().stream())
                .filter(finding -> finding.type() == type)
                .count()));
        age.set(Math.max(0, now.getEpochSecond() - oldest.getEpochSecond()));
    }
}
