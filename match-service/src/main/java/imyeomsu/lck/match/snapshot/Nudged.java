package imyeomsu.lck.match.snapshot;

/** Some copy, perhaps this one, has changed a season. */
public record Nudged(String seasonId) {}
