package imyeomsu.lck.match.season;

/** What a stage may rank its teams by; each stage names its rules in order. */
public enum RankingRule {
    /** Matches won; of two with as many, the one that lost fewer. */
    WINS,
    /** Games won less games lost. */
    GAME_DIFF,
    /** Matches among the tied alone. */
    HEAD_TO_HEAD,
    /** An extra match, played to part the tied; it counts for nothing else. */
    TIEBREAK_MATCH
}
