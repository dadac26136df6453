package imyeomsu.lck.match.standings;

import imyeomsu.lck.match.season.RankingRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stage's rules and the matches they rank.
 *
 * @param advance how many of the first go on; null where nobody knows
 */
record StageTable(String id, List<RankingRule> rules, @Nullable Integer advance, StageMatches matches) {}
