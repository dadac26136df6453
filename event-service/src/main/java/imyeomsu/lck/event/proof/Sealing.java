package imyeomsu.lck.event.proof;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Seals and proves whatever is due. Every copy tries; the database lets one of them succeed. */
@Component
class Sealing {

    private static final Logger log = LoggerFactory.getLogger(Sealing.class);

    private final Seals seals;
    private final Prover prover;
    private final ProofProperties settings;
    private final ApplicationEventPublisher events;
    private final Counter sealed;

    Sealing(
            Seals seals,
            Prover prover,
            ProofProperties settings,
            ApplicationEventPublisher events,
            MeterRegistry registry) {
        this.seals = seals;
        this.prover = prover;
        this.settings = settings;
        this.events = events;
        this.sealed = Counter.builder("lck.hottimes.sealed")
                .description("Hot Times that this copy has proven")
                .register(registry);
    }

    /** One that fails holds up no other; it is tried again with the next call. */
    void sealAndProve() {
        RuntimeException failed = null;
        for (Long hotTime : seals.due(settings.sealAfter())) {
            failed = attempt(failed, () -> seals.seal(hotTime));
        }
        for (Long hotTime : seals.unproven()) {
            failed = attempt(failed, () -> prover.prove(hotTime).ifPresent(this::tell));
        }
        if (failed != null) {
            throw failed;
        }
    }

    private static @Nullable RuntimeException attempt(@Nullable RuntimeException before, Runnable work) {
        try {
            work.run();
            return before;
        } catch (RuntimeException failure) {
            return failure;
        }
    }

    /** The log of it is kept elsewhere than the database, and so is a witness of its own. */
    private void tell(Proof proof) {
        HexFormat hex = HexFormat.of();
        log.atInfo()
                .addKeyValue("hotTimeId", proof.hotTimeId())
                .addKeyValue("records", proof.records())
                .addKeyValue("chainHead", hex.formatHex(proof.chainHead()))
                .addKeyValue("merkleRoot", hex.formatHex(proof.merkleRoot()))
                .log("Hot Time {} is sealed", proof.hotTimeId());
        sealed.increment();
        events.publishEvent(new HotTimeSealed(proof.hotTimeId(), proof.records(), proof.sealedAt()));
    }
}
