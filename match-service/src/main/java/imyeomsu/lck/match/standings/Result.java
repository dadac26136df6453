package imyeomsu.lck.match.standings;

import java.util.Set;

/**
 * A finished match as the table sees it.
 *
 * @param tiebreak played to part level teams: no column counts it
 */
record Result(String team1, String team2, int score1, int score2, boolean tiebreak) {

    boolean of(String team) {
        return team1.equals(team) || team2.equals(team);
    }

    boolean among(Set<String> teams) {
        return teams.contains(team1) && teams.contains(team2);
    }

    int gamesOf(String team) {
        return team1.equals(team) ? score1 : score2;
    }

    int gamesAgainst(String team) {
        return team1.equals(team) ? score2 : score1;
    }

    /** 1 for a team that won, -1 for one that lost, 0 for a draw. */
    int outcomeOf(String team) {
        return Integer.signum(gamesOf(team) - gamesAgainst(team));
    }
}
