package imyeomsu.lck.event.proof;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When Hot Times are sealed, under {@code lck.event.proof}.
 *
 * @param sealAfter how long after its close or its early end; nothing depends on the wait, it leaves the last moment to the
 *     answers of the last claims; 0 to 1 h, default 3 s
 * @param every how often a copy looks for Hot Times to seal; 100 ms to 1 min, default 1 s
 */
@Validated
@ConfigurationProperties("lck.event.proof")
record ProofProperties(
        @DefaultValue("3s") @DurationMin @DurationMax(hours = 1) Duration sealAfter,
        @DefaultValue("1s") @DurationMin(millis = 100) @DurationMax(minutes = 1) Duration every) {}
