package imyeomsu.lck.event.ticket;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long before and after tickets count.
 *
 * @param validFor how long a ticket can be shown; 30 s to 1 d, default 10 min. The same for all copies
 * @param beforeOpening how long before the opening tickets are given out; 0 to 1 d, default 10 min
 */
@Validated
@ConfigurationProperties("lck.event.tickets")
public record TicketProperties(
        @DefaultValue("10m") @DurationMin(seconds = 30) @DurationMax(days = 1) Duration validFor,
        @DefaultValue("10m") @DurationMin(seconds = 0) @DurationMax(days = 1) Duration beforeOpening) {}
