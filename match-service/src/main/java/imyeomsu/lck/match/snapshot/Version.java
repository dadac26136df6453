package imyeomsu.lck.match.snapshot;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What a season was read at.
 *
 * @param scope the season's id, or {@link #ALL} for what is derived from all seasons
 */
public record Version(String scope, long revision, Instant changedAt) {

    static final String ALL = "all";

    /** A season never loses a revision, so any change of any season gives another sum. */
    static Version ofAll(List<Version> seasons) {
        return new Version(
                ALL,
                seasons.stream().mapToLong(Version::revision).sum(),
                seasons.stream()
                        .map(Version::changedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH));
    }

    /** The time is part of it because a database that was started over counts its revisions from one again. */
    public String tag() {
        return scope + "." + revision + "." + Long.toHexString(changedAt.toEpochMilli());
    }

    long micros() {
        return Math.addExact(Math.multiplyExact(changedAt.getEpochSecond(), 1_000_000L), changedAt.getNano() / 1000);
    }
}
