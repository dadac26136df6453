package imyeomsu.lck.event.proof;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HexFormat;
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

    void sealAndProve() {
        seals.due(settings.sealAfter()).forEach(seals::seal);
        seals.unproven().forEach(hotTime -> prover.prove(hotTime).ifPresent(this::tell));
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
