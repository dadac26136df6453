package imyeomsu.lck.match.standings.outlook;

import static imyeomsu.lck.match.standings.outlook.Race.OUTSIDE;

import imyeomsu.lck.match.season.RankingRule;
import java.util.function.IntPredicate;

/**
 * Looks for a rest of the stage that leaves as few teams as possible above the chasing one. It stops at what the bound
 * allows, and gives up for the bound after a number of steps. Groups of teams are numbers with a bit for each.
 */
final class Search {

    private final Chase chase;
    private final WinsBound bound;
    private final int most;
    private final int[] winners;
    private int fewest;
    private int steps;

    Search(Chase chase, int mostSteps) {
        this.chase = chase;
        this.bound = WinsBound.of(chase);
        this.most = mostSteps;
        this.winners = new int[chase.matches.length];
        this.fewest = chase.teams();
    }

    int fewestAbove() {
        decideFrom(0);
        return steps > most ? bound.fewestAbove() : fewest;
    }

    int steps() {
        return steps;
    }

    private boolean hopeless(int above) {
        steps++;
        return steps > most || fewest == bound.fewestAbove() || above >= fewest;
    }

    /** Lets either team win the next match that still matters. */
    private void decideFrom(int index) {
        int everybody = (1 << chase.teams()) - 1;
        if (hopeless(count(everybody, chase::above))) {
            return;
        }
        for (int next = index; next < winners.length; next++) {
            OpenMatch match = chase.matches[next];
            if (matters(match)) {
                int first = betterWinner(match);
                decide(next, first);
                decide(next, match.opponentOf(first));
                return;
            }
        }
        rank(everybody, 0, 0);
    }

    private boolean matters(OpenMatch match) {
        boolean one = chase.undecided(match.one());
        boolean other = chase.undecided(match.other());
        return match.tiebreak() ? one && other : one || other;
    }

    /** Somebody who may be above anyhow, else the one who has more room below. */
    private int betterWinner(OpenMatch match) {
        return room(match.one()) >= room(match.other()) ? match.one() : match.other();
    }

    private int room(int team) {
        return team == OUTSIDE || (bound.below() & 1 << team) == 0
                ? Integer.MAX_VALUE
                : chase.wins() - chase.score.wins()[team];
    }

    private void decide(int index, int winner) {
        OpenMatch match = chase.matches[index];
        winners[index] = winner;
        chase.decide(match, winner, 1);
        decideFrom(index + 1);
        chase.decide(match, winner, -1);
    }

    /** Ranks those who are level with the chasing team by the rules from one on, all winners being known. */
    private void rank(int level, int rule, int above) {
        if (rule == chase.rules.size() || Integer.bitCount(level) == 1) {
            fewest = Math.min(fewest, above);
            return;
        }
        RankingRule by = chase.rules.get(rule);
        if (by == RankingRule.GAME_DIFF) {
            spreadFrom(0, level, rule, above);
            return;
        }
        int own = measure(by, chase.team, level);
        int same = level & ~group(level, team -> measure(by, team, level) != own);
        part(level, same, rule, above + count(level, team -> measure(by, team, level) > own));
    }

    private void part(int level, int same, int rule, int above) {
        rank(same, same == level ? rule + 1 : 0, above);
    }

    private int measure(RankingRule by, int team, int level) {
        return switch (by) {
            case WINS -> chase.score.wins()[team];
            case GAME_DIFF -> chase.score.diff()[team];
            case HEAD_TO_HEAD -> balance(chase.score.met()[team], level);
            case TIEBREAK_MATCH -> balance(chase.score.extra()[team], level);
        };
    }

    private static int balance(int[] against, int level) {
        int balance = 0;
        for (int rest = level; rest != 0; rest &= rest - 1) {
            balance += against[Integer.numberOfTrailingZeros(rest)];
        }
        return balance;
    }

    /** Lets the next match whose margin still matters among the level teams be won by each margin. */
    private void spreadFrom(int index, int level, int rule, int above) {
        int over = count(level, team -> chase.least[team] > chase.diff());
        if (hopeless(above + over)) {
            return;
        }
        int near = group(level, chase::near);
        for (int next = index; next < winners.length; next++) {
            OpenMatch match = chase.matches[next];
            if (!match.tiebreak() && (isIn(near, match.one()) || isIn(near, match.other()))) {
                spread(next, level, rule, above, isIn(near, winners[next]));
                return;
            }
        }
        int same = group(level, team -> chase.least[team] == chase.diff() && chase.most[team] == chase.diff());
        part(level, same, rule, above + over);
    }

    private void spread(int index, int level, int rule, int above, boolean closeFirst) {
        OpenMatch match = chase.matches[index];
        for (int step = 1; step <= match.mostMargin(); step++) {
            int margin = closeFirst ? step : match.mostMargin() + 1 - step;
            chase.spread(match, winners[index], margin, 1);
            spreadFrom(index + 1, level, rule, above);
            chase.spread(match, winners[index], margin, -1);
        }
    }

    private static boolean isIn(int group, int team) {
        return team != OUTSIDE && (group & 1 << team) != 0;
    }

    private static int count(int among, IntPredicate which) {
        return Integer.bitCount(group(among, which));
    }

    private static int group(int among, IntPredicate which) {
        int group = 0;
        for (int rest = among; rest != 0; rest &= rest - 1) {
            int team = Integer.numberOfTrailingZeros(rest);
            group |= which.test(team) ? 1 << team : 0;
        }
        return group;
    }
}
