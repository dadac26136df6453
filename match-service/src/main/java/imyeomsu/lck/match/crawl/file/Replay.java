package imyeomsu.lck.match.crawl.file;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A past season played again: moved by whole weeks so that its middle comes next, and told as time passes.
 *
 * @param season id of the season, which is the name of its file; empty: every season stays where it was
 * @param anchor the moment that its second half begins after; by default that of the first telling
 */
@ConfigurationProperties("lck.match.replay")
record Replay(@DefaultValue("") String season, @Nullable Instant anchor) {

    private static final long WEEK = Duration.ofDays(7).toSeconds();

    boolean isOf(String file) {
        return !season.isEmpty() && file.equals(season + ".csv");
    }

    /** The fewest weeks that leave the second half ahead. */
    int weeks(Instant middle, Instant now) {
        Instant moment = anchor != null ? anchor : now;
        return Math.toIntExact(Math.floorDiv(moment.getEpochSecond() - middle.getEpochSecond(), WEEK) + 1);
    }
}
