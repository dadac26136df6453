package imyeomsu.lck.suite.drill.history;

/** The stock was raised between these two moments, in microseconds since the drill began. */
public record Raise(long began, long done) {}
