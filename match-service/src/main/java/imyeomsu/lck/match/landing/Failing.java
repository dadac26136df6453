package imyeomsu.lck.match.landing;

/** A document whose last fetch failed, whether an older version lies here or none. */
public record Failing(String source, String key, Failure failure) {}
