package imyeomsu.lck.match.standings.outlook;

import static imyeomsu.lck.match.standings.outlook.Race.OUTSIDE;

import imyeomsu.lck.match.season.RankingRule;

/**
 * Looks for a rest of the stage that leaves as few teams as possible above the chasing one: first who wins, then by how
 * much where that still matters. It stops at what the bound allows, and gives up for the bound after a number of steps.
 */
final class Search {

    private static final int STEPS = 20_000;

    private final Chase chase;
    private final WinsBound bound;
    private final Score score;
    private final int[] winners;
    private final int[] left;
    private final int[] least;
    private final int[] most;
    private int fewest;
    private int steps;

    Search(Chase chase, WinsBound bound) {
        this.chase = chase;
        this.bound = bound;
        this.score = chase.score;
        this.winners = new int[chase.matches.length];
        this.left = chase.left;
        this.least = chase.least;
        this.most = chase.most;
        this.fewest = chase.teams();
    }

    int fewestAbove() {
        decide(0);
        return steps > STEPS ? bound.fewestAbove() : fewest;
    }

    private boolean over() {
        return fewest == bound.fewestAbove() || steps > STEPS;
    }

    /** Goes on with the first match from an index on that still matters. */
    private void decide(int from) {
        steps++;
        if (over() || surelyAbove() >= fewest) {
            return;
        }
        for (int index = from; index < winners.length; index++) {
            OpenMatch match = chase.matches[index];
            if (matters(match)) {
                int first = betterWinner(match);
                decide(index, first);
                decide(index, match.opponentOf(first));
                return;
            }
        }
        rank(everybody(), 0, 0);
    }

    private boolean matters(OpenMatch match) {
        return match.tiebreak()
                ? undecided(match.one()) && undecided(match.other())
                : undecided(match.one()) || undecided(match.other());
    }

    private void decide(int index, int winner) {
        OpenMatch match = chase.matches[index];
        int loser = match.opponentOf(winner);
        score.decide(match, winner, 1);
        winners[index] = winner;
        settle(match, winner, loser, 1);
        decide(index + 1);
        settle(match, winner, loser, -1);
        score.decide(match, winner, -1);
    }

    private void settle(OpenMatch match, int winner, int loser, int times) {
        if (match.tiebreak()) {
            return;
        }
        int swing = (match.mostMargin() + 1) * times;
        if (winner != OUTSIDE) {
            left[winner] -= times;
            least[winner] += swing;
        }
        if (loser != OUTSIDE) {
            left[loser] -= times;
            most[loser] -= swing;
        }
    }

    /** Somebody who may be above anyhow, else the one who has more room below. */
    private int betterWinner(OpenMatch match) {
        return room(match.one()) >= room(match.other()) ? match.one() : match.other();
    }

    private int room(int team) {
        return team == OUTSIDE || (bound.below() & 1 << team) == 0
                ? Integer.MAX_VALUE
                : chase.wins() - score.wins()[team];
    }

    private boolean undecided(int team) {
        return team != OUTSIDE && !above(team) && !below(team);
    }

    private boolean above(int team) {
        int wins = score.wins()[team];
        return chase.winsComeFirst()
                && (wins > chase.wins() || chase.diffComesNext() && wins == chase.wins() && least[team] > chase.diff());
    }

    private boolean below(int team) {
        int wins = score.wins()[team] + Score.SWING * left[team];
        return chase.winsComeFirst()
                && (wins < chase.wins() || chase.diffComesNext() && wins == chase.wins() && most[team] < chase.diff());
    }

    private int surelyAbove() {
        int above = 0;
        for (int team = 0; team < left.length; team++) {
            above += team != chase.team && above(team) ? 1 : 0;
        }
        return above;
    }

    private int everybody() {
        return (1 << left.length) - 1;
    }

    /** Ranks those who are level with the chasing team by the rules from one on, all winners being known. */
    private void rank(int level, int rule, int above) {
        if (above >= fewest) {
            return;
        }
        if (rule == chase.rules.size() || Integer.bitCount(level) == 1) {
            fewest = above;
            return;
        }
        RankingRule by = chase.rules.get(rule);
        if (by == RankingRule.GAME_DIFF) {
            spread(0, level, rule, above);
            return;
        }
        int own = measure(by, chase.team, level);
        int same = 0;
        int more = above;
        for (int rest = level; rest != 0; rest &= rest - 1) {
            int team = Integer.numberOfTrailingZeros(rest);
            int measure = measure(by, team, level);
            same |= measure == own ? 1 << team : 0;
            more += measure > own ? 1 : 0;
        }
        rankOn(level, same, rule, more);
    }

    private void rankOn(int level, int same, int rule, int above) {
        rank(same, same == level ? rule + 1 : 0, above);
    }

    private int measure(RankingRule by, int team, int level) {
        return switch (by) {
            case WINS -> score.wins()[team];
            case HEAD_TO_HEAD -> balance(score.met()[team], level);
            case TIEBREAK_MATCH -> balance(score.extra()[team], level);
            case GAME_DIFF -> throw new IllegalArgumentException(by.name());
        };
    }

    private static int balance(int[] against, int level) {
        int balance = 0;
        for (int rest = level; rest != 0; rest &= rest - 1) {
            balance += against[Integer.numberOfTrailingZeros(rest)];
        }
        return balance;
    }

    /** Goes on with the first match from an index on whose margin still matters. */
    private void spread(int from, int level, int rule, int above) {
        steps++;
        int over = over(level);
        if (over() || above + over >= fewest) {
            return;
        }
        for (int index = from; index < winners.length; index++) {
            OpenMatch match = chase.matches[index];
            if (!match.tiebreak()
                    && match.mostMargin() > 1
                    && (near(match.one(), level) || near(match.other(), level))) {
                spreadBy(index, level, rule, above);
                return;
            }
        }
        rankOn(level, level(level), rule, above + over);
    }

    private void spreadBy(int index, int level, int rule, int above) {
        OpenMatch match = chase.matches[index];
        int winner = winners[index];
        int loser = match.opponentOf(winner);
        boolean close = near(winner, level);
        for (int step = 1; step <= match.mostMargin(); step++) {
            int margin = close ? step : match.mostMargin() + 1 - step;
            fix(winner, margin - 1, match.mostMargin() - margin);
            fix(loser, match.mostMargin() - margin, margin - 1);
            spread(index + 1, level, rule, above);
            fix(winner, 1 - margin, margin - match.mostMargin());
            fix(loser, margin - match.mostMargin(), 1 - margin);
        }
    }

    private void fix(int team, int atLeast, int atMost) {
        if (team != OUTSIDE) {
            least[team] += atLeast;
            most[team] -= atMost;
        }
    }

    /** Whether a team of the level ones can still be on either side by game differential. */
    private boolean near(int team, int level) {
        return team != OUTSIDE
                && team != chase.team
                && (level & 1 << team) != 0
                && least[team] < most[team]
                && least[team] <= chase.diff()
                && most[team] >= chase.diff();
    }

    private int over(int level) {
        int over = 0;
        for (int rest = level; rest != 0; rest &= rest - 1) {
            over += least[Integer.numberOfTrailingZeros(rest)] > chase.diff() ? 1 : 0;
        }
        return over;
    }

    private int level(int level) {
        int same = 0;
        for (int rest = level; rest != 0; rest &= rest - 1) {
            int team = Integer.numberOfTrailingZeros(rest);
            same |= least[team] == chase.diff() && most[team] == chase.diff() ? 1 << team : 0;
        }
        return same;
    }
}
