package imyeomsu.lck.event.live;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How Hot Times are told as they happen, under {@code lck.event.live}.
 *
 * @param pace shortest time between two changes that one listener is told; 50 ms to 10 s, default 200 ms
 * @param heartbeat how often a quiet stream shows that it is alive; 1 s to 60 s, default 15 s
 * @param fanOut shortest time between two messages of this copy to the others; 10 ms to 10 s, default 100 ms
 * @param mostListeners how many may listen to one copy, the next one is told 503; fewer than {@code
 *     server.tomcat.max-connections}, so that connections are left for claims; 1 to 100,000, default 10,000
 */
@Validated
@ConfigurationProperties("lck.event.live")
record LiveProperties(
        @DefaultValue("200ms") @DurationMin(millis = 50) @DurationMax(seconds = 10) Duration pace,
        @DefaultValue("15s") @DurationMin(seconds = 1) @DurationMax(seconds = 60) Duration heartbeat,
        @DefaultValue("100ms") @DurationMin(millis = 10) @DurationMax(seconds = 10) Duration fanOut,
        @DefaultValue("10000") @Min(1) @Max(100_000) int mostListeners) {}
