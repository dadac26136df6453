package imyeomsu.lck.match.feed;

import imyeomsu.lck.match.game.MatchView;
import java.time.OffsetDateTime;

/**
 * A match as it was after one change.
 *
 * @param number without gaps, in the order of commits
 */
public record MatchChange(long number, String matchId, String seasonId, OffsetDateTime changedAt, MatchView match) {}
