package imyeomsu.lck.event.redemption;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often a member of staff may be wrong.
 *
 * @param wrongCodes how many wrong codes at once; 1 to 10,000, default 20
 * @param anotherEvery after how long one more is forgiven; 10 ms to 1 h, default 10 s
 */
@Validated
@ConfigurationProperties("lck.event.redemption")
record RedemptionProperties(
        @DefaultValue("20") @Min(1) @Max(10_000) int wrongCodes,
        @DefaultValue("10s") @DurationMin(millis = 10) @DurationMax(hours = 1) Duration anotherEvery) {}
