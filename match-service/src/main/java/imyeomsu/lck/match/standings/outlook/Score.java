package imyeomsu.lck.match.standings.outlook;

import static imyeomsu.lck.match.standings.outlook.Race.OUTSIDE;

/**
 * What teams have so far, in numbers that are quick to add to.
 *
 * @param wins the measure of the first rule with all open matches lost
 * @param met matches won less lost, each team against each
 * @param extra the same of tie-break matches
 */
record Score(int[] wins, int[] diff, int[][] met, int[][] extra) {

    /** Of two with as many wins the one that lost fewer leads; no season has a thousand matches. */
    static final int WIN = 1000;

    /** What winning a match is worth over losing it. */
    static final int SWING = WIN + 1;

    static Score zero(int teams) {
        return new Score(new int[teams], new int[teams], new int[teams][teams], new int[teams][teams]);
    }

    Score copy() {
        return new Score(wins.clone(), diff.clone(), copy(met), copy(extra));
    }

    /** The same upside down: who comes last here comes first there. */
    Score mirrored(int[] openMatches) {
        Score mirror = zero(wins.length);
        for (int team = 0; team < wins.length; team++) {
            mirror.wins[team] = -wins[team] - SWING * openMatches[team];
            mirror.diff[team] = -diff[team];
            for (int other = 0; other < wins.length; other++) {
                mirror.met[team][other] = -met[team][other];
                mirror.extra[team][other] = -extra[team][other];
            }
        }
        return mirror;
    }

    /** Gives an open match to a team, or takes it back with {@code times} -1. */
    void decide(OpenMatch match, int winner, int times) {
        int loser = match.opponentOf(winner);
        if (winner != OUTSIDE && !match.tiebreak()) {
            wins[winner] += SWING * times;
        }
        meet(match.tiebreak(), winner, loser, times);
    }

    void meet(boolean tiebreak, int winner, int loser, int times) {
        if (winner != OUTSIDE && loser != OUTSIDE) {
            int[][] balance = tiebreak ? extra : met;
            balance[winner][loser] += times;
            balance[loser][winner] -= times;
        }
    }

    private static int[][] copy(int[][] balance) {
        int[][] copy = new int[balance.length][];
        for (int team = 0; team < balance.length; team++) {
            copy[team] = balance[team].clone();
        }
        return copy;
    }
}
