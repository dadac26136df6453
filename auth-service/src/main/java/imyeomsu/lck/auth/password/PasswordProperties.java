package imyeomsu.lck.auth.password;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How forgotten passwords are replaced.
 *
 * @param validFor how long a code may be used after an administrator drew it; 1 min to 1 d, default 30 min
 */
@Validated
@ConfigurationProperties("lck.auth.password-reset")
record PasswordProperties(@DefaultValue("30m") @DurationMin(minutes = 1) @DurationMax(days = 1) Duration validFor) {}
