package imyeomsu.lck.match.standings.outlook;

/**
 * A match without a result.
 *
 * @param one the index of a team, or {@link Race#OUTSIDE}
 * @param mostMargin by how many games it can be won at most; one is always the least
 */
record OpenMatch(int one, int other, int mostMargin, boolean tiebreak) {

    boolean of(int team) {
        return one == team || other == team;
    }

    int opponentOf(int team) {
        return one == team ? other : one;
    }
}
