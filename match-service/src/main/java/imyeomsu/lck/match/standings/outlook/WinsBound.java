package imyeomsu.lck.match.standings.outlook;

import static imyeomsu.lck.match.standings.outlook.Race.OUTSIDE;

import java.util.Arrays;

/**
 * How many teams at least end up above the chasing one by wins alone. A group of teams can stay below only if the
 * matches among any of them are no more than the wins that these may still take: somebody wins each. That is the cut
 * condition of Schwartz's flow, asked of every group; with all groups fine there is a flow, so by wins it is exact.
 *
 * @param below the largest group that can stay below together, a bit for each team
 */
record WinsBound(int fewestAbove, int below) {

    /** Beyond this many teams there are too many groups; then only each team alone is looked at. */
    private static final int MOST_TEAMS = 16;

    static WinsBound of(Chase chase) {
        if (!chase.winsComeFirst()) {
            return new WinsBound(0, everybodyBut(chase.team, chase.teams()));
        }
        int[] room = new int[chase.teams()];
        for (int team = 0; team < room.length; team++) {
            room[team] = room(chase, team);
        }
        return chase.teams() <= MOST_TEAMS ? ofGroups(chase, room) : ofEach(chase, room);
    }

    private static int everybodyBut(int team, int teams) {
        return ((1 << teams) - 1) & ~(1 << team);
    }

    /** How many of its matches a team may still win without being above the chasing one; less than 0: it is above. */
    private static int room(Chase chase, int team) {
        int gap = chase.wins() - chase.score.wins()[team];
        int room = Math.min(Math.floorDiv(gap, Score.SWING), chase.left[team]);
        boolean level = room >= 0 && gap == room * Score.SWING;
        return level && chase.diffComesNext() && leastDiff(chase, team, room) > chase.diff() ? room - 1 : room;
    }

    /** The least game differential of a team that wins so many of its matches. */
    private static int leastDiff(Chase chase, int team, int wins) {
        int gained = Arrays.stream(chase.matches)
                .filter(match -> match.of(team) && !match.tiebreak())
                .mapToInt(match -> match.mostMargin() + 1)
                .sorted()
                .limit(wins)
                .sum();
        return chase.least[team] + gained;
    }

    private static WinsBound ofEach(Chase chase, int[] room) {
        int above = 0;
        for (int team = 0; team < room.length; team++) {
            above += team != chase.team && room[team] < 0 ? 1 : 0;
        }
        return new WinsBound(above, 0);
    }

    private static WinsBound ofGroups(Chase chase, int[] room) {
        int[][] among = among(chase);
        int groups = 1 << room.length;
        int[] slack = new int[groups];
        boolean[] fine = new boolean[groups];
        fine[0] = true;
        int largest = 0;
        for (int group = 1; group < groups; group++) {
            if ((group & 1 << chase.team) != 0) {
                continue;
            }
            int first = Integer.numberOfTrailingZeros(group);
            int rest = group & (group - 1);
            slack[group] = slack[rest] + room[first] - matches(among[first], rest);
            fine[group] = slack[group] >= 0 && partsFine(fine, group);
            if (fine[group] && Integer.bitCount(group) > Integer.bitCount(largest)) {
                largest = group;
            }
        }
        return new WinsBound(room.length - 1 - Integer.bitCount(largest), largest);
    }

    private static boolean partsFine(boolean[] fine, int group) {
        for (int rest = group; rest != 0; rest &= rest - 1) {
            if (!fine[group & ~Integer.lowestOneBit(rest)]) {
                return false;
            }
        }
        return true;
    }

    private static int matches(int[] against, int group) {
        int matches = 0;
        for (int rest = group; rest != 0; rest &= rest - 1) {
            matches += against[Integer.numberOfTrailingZeros(rest)];
        }
        return matches;
    }

    private static int[][] among(Chase chase) {
        int[][] among = new int[chase.teams()][chase.teams()];
        for (OpenMatch match : chase.matches) {
            if (!match.tiebreak() && match.one() != OUTSIDE && match.other() != OUTSIDE) {
                among[match.one()][match.other()]++;
                among[match.other()][match.one()]++;
            }
        }
        return among;
    }
}
