package imyeomsu.lck.match.snapshot;

/** Another version of a scope is in memory now. */
record Replaced(String scope) {}
