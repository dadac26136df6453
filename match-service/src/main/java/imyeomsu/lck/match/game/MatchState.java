package imyeomsu.lck.match.game;

/** Where a match stands; only a finished one has a score. */
public enum MatchState {
    SCHEDULED,
    LIVE,
    FINISHED
}
