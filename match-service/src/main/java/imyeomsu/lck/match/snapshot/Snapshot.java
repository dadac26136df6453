package imyeomsu.lck.match.snapshot;

/** A resource of a season as it was at one version. */
public record Snapshot<T>(Version version, T value) {}
