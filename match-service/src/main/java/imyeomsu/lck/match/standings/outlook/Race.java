package imyeomsu.lck.match.standings.outlook;

import imyeomsu.lck.match.season.RankingRule;
import java.util.ArrayList;
import java.util.List;

/** A stage in numbers: told what was played and what is open, it says which places each team can still end up in. */
public final class Race {

    /** An opponent who is not in the table. */
    public static final int OUTSIDE = -1;

    private final List<RankingRule> rules;
    private final int[] openMatches;
    private final Score score;
    private final List<OpenMatch> open = new ArrayList<>();
    private boolean unforeseeable;
    private int steps = MOST_STEPS;

    private static final int MOST_TEAMS = 30;

    /** What a search may take, and what all may take together: some tenths of a second at the very worst. */
    private static final int STEPS = 20_000;

    private static final int MOST_STEPS = 200_000;

    /** @param teams how many; they go by their index from here on */
    public Race(List<RankingRule> rules, int teams) {
        this.rules = List.copyOf(rules);
        this.openMatches = new int[teams];
        this.score = Score.zero(teams);
        this.unforeseeable = teams > MOST_TEAMS;
    }

    public void played(int one, int other, int score1, int score2, boolean tiebreak) {
        if (score1 < score2) {
            played(other, one, score2, score1, tiebreak);
            return;
        }
        boolean won = score1 > score2;
        if (won) {
            score.meet(tiebreak, one, other, 1);
        }
        if (!tiebreak) {
            count(one, won ? Score.WIN : 0, score1 - score2);
            count(other, won ? -1 : 0, score2 - score1);
        }
    }

    private void count(int team, int wins, int diff) {
        if (team != OUTSIDE) {
            score.wins()[team] += wins;
            score.diff()[team] += diff;
        }
    }

    public void open(int one, int other, int bestOf, boolean tiebreak) {
        open.add(new OpenMatch(one, other, bestOf / 2 + 1, tiebreak));
        // A match that may be drawn does not part its teams; leagues with those get no foresight.
        unforeseeable |= bestOf % 2 == 0;
        if (!tiebreak) {
            lose(one);
            lose(other);
        }
    }

    private void lose(int team) {
        if (team != OUTSIDE) {
            openMatches[team]++;
            score.wins()[team]--;
        }
    }

    /** Says that more will be played than can be told: then every place is open to everybody. */
    public void unforeseeable() {
        unforeseeable = true;
    }

    /** Never narrower than the truth; exact where few matches are left. */
    public Places places(int team) {
        int teams = openMatches.length;
        if (unforeseeable) {
            return new Places(1, teams);
        }
        int above = fewestAbove(team, score);
        int below = fewestAbove(team, score.mirrored(openMatches));
        return new Places(1 + above, teams - below);
    }

    private int fewestAbove(int team, Score start) {
        Search search = new Search(new Chase(rules, start, open, team), Math.min(STEPS, steps));
        int above = search.fewestAbove();
        steps -= search.steps();
        return above;
    }
}
