package imyeomsu.lck.match.standings.outlook;

import static imyeomsu.lck.match.standings.outlook.Race.OUTSIDE;

import imyeomsu.lck.match.season.RankingRule;
import java.util.Comparator;
import java.util.List;

/**
 * The rest of a stage as one team wishes it: it wins all it has left as high as it can, for whatever that changes sets
 * it above teams that were above it. Left to see is how the others' matches keep them below; these are decided here, one
 * by one, and taken back: first who wins, then by how much.
 */
final class Chase {

    final List<RankingRule> rules;
    final int team;
    final Score score;
    final OpenMatch[] matches;

    /** Matches that each team has left. */
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

    /** Gives a match to a team, or takes it back with {@code times} -1. */
    void decide(OpenMatch match, int winner, int times) {
        score.decide(match, winner, times);
        if (!match.tiebreak()) {
            int swing = (match.mostMargin() + 1) * times;
            settle(winner, times, swing, 0);
            settle(match.opponentOf(winner), times, 0, swing);
        }
    }

    /** Says how high a decided match was won, or takes it back with {@code times} -1. */
    void spread(OpenMatch match, int winner, int margin, int times) {
        int above = (margin - 1) * times;
        int below = (match.mostMargin() - margin) * times;
        settle(winner, 0, above, below);
        settle(match.opponentOf(winner), 0, below, above);
    }

    private void settle(int other, int matches, int raised, int lowered) {
        if (other != OUTSIDE) {
            left[other] -= matches;
            least[other] += raised;
            most[other] -= lowered;
        }
    }

    boolean undecided(int other) {
        return other != OUTSIDE && !above(other) && !below(other);
    }

    /** Whether a team is above the chasing one whatever comes. */
    boolean above(int other) {
        int wins = score.wins()[other];
        return winsComeFirst() && (wins > wins() || diffComesNext() && wins == wins() && least[other] > diff());
    }

    private boolean below(int other) {
        int wins = score.wins()[other] + Score.SWING * left[other];
        return winsComeFirst() && (wins < wins() || diffComesNext() && wins == wins() && most[other] < diff());
    }

    /** Whether a team can still be on either side by game differential. */
    boolean near(int other) {
        return least[other] < most[other] && least[other] <= diff() && most[other] >= diff();
    }
}
