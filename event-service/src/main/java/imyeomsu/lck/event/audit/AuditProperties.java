package imyeomsu.lck.event.audit;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When Hot Times are audited, under {@code lck.event.audit}.
 *
 * @param lookEvery how often a copy looks whether an audit is due; 100 ms to 60 s, default 5 s
 * @param settle how long after the close the last audit is made, so that all copies have written down what they answered;
 *     0 to 10 min, default 15 s
 * @param keepFor how long audits are kept; 1 d to 3,650 d, default 365 d
 */
@Validated
@ConfigurationProperties("lck.event.audit")
record AuditProperties(
        @DefaultValue("5s") @DurationMin(millis = 100) @DurationMax(seconds = 60) Duration lookEvery,
        @DefaultValue("15s") @DurationMin(millis = 0) @DurationMax(minutes = 10) Duration settle,
        @DefaultValue("365d") @DurationMin(days = 1) @DurationMax(days = 3650) Duration keepFor) {}
