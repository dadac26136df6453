package imyeomsu.lck.auth.audit;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Security events.
 *
 * @param keep how long they are kept; 1 day to 10 years, default 365 days
 */
@Validated
@ConfigurationProperties("lck.auth.audit")
record AuditProperties(@DefaultValue("365d") @DurationMin(days = 1) @DurationMax(days = 3653) Duration keep) {}
