package imyeomsu.lck.match.standings.outlook;

import static imyeomsu.lck.match.standings.outlook.Race.OUTSIDE;

import imyeomsu.lck.match.season.RankingRule;
import java.util.Comparator;
import java.util.List;

/**
 * The rest of a stage as one team wishes it: it wins all it has left as high as it can, for whatever that changes sets
 * it above teams that were above it. Left to see is how the others' matches keep them below.
 */
final class Chase {

    final List<RankingRule> rules;
    final int team;
    final Score score;
    final OpenMatch[] matches;

    /** Matches that each team has left, those against the chasing team aside. */
    final int[] left;

    /** The game differential that each team ends up with at least, and at most. */
    final int[] least;

    final int[] most;

    Chase(List<RankingRule> rules, Score start, List<OpenMatch> open, int team) {
        this.rules = rules;
        this.team = team;
        this.score = start.copy();
        this.left = new int[start.wins().length];
        open.stream().filter(match -> match.of(team)).forEach(this::win);
        this.least = score.diff().clone();
        this.most = score.diff().clone();
        // Tie-break matches last: they only matter once all else is equal.
        this.matches = open.stream()
                .filter(match -> !match.of(team))
                .sorted(Comparator.comparing(OpenMatch::tiebreak))
                .toArray(OpenMatch[]::new);
        for (OpenMatch match : matches) {
            expect(match.one(), match);
            expect(match.other(), match);
        }
    }

    private void win(OpenMatch match) {
        score.decide(match, team, 1);
        int opponent = match.opponentOf(team);
        if (!match.tiebreak()) {
            score.diff()[team] += match.mostMargin();
            if (opponent != OUTSIDE) {
                score.diff()[opponent] -= match.mostMargin();
            }
        }
    }

    private void expect(int other, OpenMatch match) {
        if (other != OUTSIDE && !match.tiebreak()) {
            left[other]++;
            least[other] -= match.mostMargin();
            most[other] += match.mostMargin();
        }
    }

    int teams() {
        return left.length;
    }

    int wins() {
        return score.wins()[team];
    }

    int diff() {
        return score.diff()[team];
    }

    boolean winsComeFirst() {
        return !rules.isEmpty() && rules.get(0) == RankingRule.WINS;
    }

    /** Whether game differential is what parts those with as many wins. */
    boolean diffComesNext() {
        return winsComeFirst() && rules.size() > 1 && rules.get(1) == RankingRule.GAME_DIFF;
    }

    /** How many teams are above this one however kindly the rest goes. */
    int fewestAbove() {
        WinsBound bound = WinsBound.of(this);
        return new Search(this, bound).fewestAbove();
    }
}
