package imyeomsu.lck.match.standings;

import imyeomsu.lck.match.season.RankingRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A team's place.
 *
 * @param shared whether another team has the same rank
 * @param decidedBy the rule that gave the team its place among those level with it by the first rule; null where the
 *     first rule was enough or none could part them
 * @param decidedAgainst the teams it was parted from by that rule, or those it shares the rank with
 */
record Row(
        int rank,
        boolean shared,
        String team,
        Tally tally,
        @Nullable RankingRule decidedBy,
        List<String> decidedAgainst) {}
