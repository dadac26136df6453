package imyeomsu.lck.event.series;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How Hot Times are made of series, under {@code lck.event.series}.
 *
 * @param ahead how long before it opens a Hot Time is made; 1 h to 100 d, default 35 d
 * @param most how many of one series are ahead at once: each is in the memory of every copy; 1 to 1,000, default 200
 * @param every how often a copy looks for series that lack some; 1 s to 1 h, default 1 min
 */
@Validated
@ConfigurationProperties("lck.event.series")
record SeriesProperties(
        @DefaultValue("35d") @DurationMin(hours = 1) @DurationMax(days = 100) Duration ahead,
        @DefaultValue("200") @Min(1) @Max(1000) int most,
        @DefaultValue("1m") @DurationMin(seconds = 1) @DurationMax(hours = 1) Duration every) {}
