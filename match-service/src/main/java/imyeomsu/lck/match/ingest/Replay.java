package imyeomsu.lck.match.ingest;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A past season played again: moved by whole weeks so that its middle comes next, and told as time passes.
 *
 * @param season id of the season; empty: every season stays where it was
 * @param anchor the moment that its second half begins after; by default that of the first import
 */
@ConfigurationProperties("lck.match.replay")
record Replay(@DefaultValue("") String season, @Nullable Instant anchor) {

    private static final long WEEK = Duration.ofDays(7).toSeconds();

    /**
     * By how many weeks to move a season, or null to leave it.
     *
     * @param stored what an earlier import decided; it stays
     */
    @Nullable Integer weeks(SourceSeason source, @Nullable Integer stored, Instant now) {
        if (!source.id().equals(season)) {
            return null;
        }
        return stored != null ? stored : weeksUntil(source.middle(), anchor != null ? anchor : now);
    }

    /** The fewest weeks that leave the second half ahead. */
    private static int weeksUntil(Instant middle, Instant moment) {
        return Math.toIntExact(Math.floorDiv(moment.getEpochSecond() - middle.getEpochSecond(), WEEK) + 1);
    }
}
