package imyeomsu.lck.event.journal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How it is kept what claims were answered, under {@code lck.event.journal}.
 *
 * @param every how often this copy writes its pages into the database; what it has not written yet is lost with it; 100 ms
 *     to 60 s, default 1 s
 * @param mostWaiting how many acknowledgements and pages a copy keeps in memory while the database is away, about 100
 *     bytes each; what is beyond is dropped, counted and logged; 100 to 10,000,000, default 500,000
 * @param keepFor how long pages stay in the database; 1 d to 3,650 d, default 90 d
 */
@Validated
@ConfigurationProperties("lck.event.journal")
record JournalProperties(
        @DefaultValue("1s") @DurationMin(millis = 100) @DurationMax(seconds = 60) Duration every,
        @DefaultValue("500000") @Min(100) @Max(10_000_000) int mostWaiting,
        @DefaultValue("90d") @DurationMin(days = 1) @DurationMax(days = 3650) Duration keepFor) {}
