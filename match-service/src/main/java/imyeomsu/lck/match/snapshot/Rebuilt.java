package imyeomsu.lck.match.snapshot;

/** This copy has read a changed season anew and left it for the others. */
record Rebuilt(String seasonId) {}
