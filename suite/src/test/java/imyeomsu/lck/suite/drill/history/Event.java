package imyeomsu.lck.suite.drill.history;

/** Something that was done to the platform, in microseconds since the drill began. */
public record Event(long at, String what) {}
