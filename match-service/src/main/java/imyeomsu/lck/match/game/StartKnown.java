package imyeomsu.lck.match.game;

/** How well the start of a match is known. */
public enum StartKnown {
    /** As planned, to the minute. */
    MINUTE,
    /** When its first game began, which is some minutes after the plan. */
    ACTUAL,
    /** The day alone; the time of day is made up. */
    DAY
}
