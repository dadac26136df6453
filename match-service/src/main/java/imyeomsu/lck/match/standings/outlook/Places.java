package imyeomsu.lck.match.standings.outlook;

/** The places a team can still end up in; of teams that no rule parts any may come first. */
public record Places(int best, int worst) {}
