package imyeomsu.lck.match.season;

/** How a stage decides. */
public enum StageFormat {
    /** Teams are ranked by the stage's rules. */
    TABLE,
    /** Winners go on; there is nothing to rank. */
    BRACKET
}
