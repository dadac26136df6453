package imyeomsu.lck.match.game;

/** Where a match stands; a finished one has its score, one under way the games won so far. */
public enum MatchState {
    SCHEDULED,
    LIVE,
    FINISHED,
    /** Called off or declared void: it counts for nothing. */
    CANCELLED
}
