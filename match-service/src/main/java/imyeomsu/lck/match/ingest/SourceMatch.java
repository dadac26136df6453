package imyeomsu.lck.match.ingest;

import imyeomsu.lck.match.game.MatchState;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A match as a source tells it.
 *
 * @param key names the match within its season, for good
 * @param score null as long as there is no result
 * @param forfeit whether the score was given for a team that did not play
 */
record SourceMatch(
        String key,
        String stage,
        Instant start,
        int bestOf,
        String team1,
        String team2,
        @Nullable Score score,
        boolean tiebreak,
        boolean forfeit) {

    /** Games won by each side. */
    record Score(int first, int second) {}

    /** What a game takes with its pauses; a replayed match is over when all its possible games could be. */
    private static final Duration GAME = Duration.ofMinutes(45);

    private static final Duration WEEK = Duration.ofDays(7);

    MatchState stateAt(Instant now) {
        if (score != null) {
            return MatchState.FINISHED;
        }
        return now.isBefore(start) ? MatchState.SCHEDULED : MatchState.LIVE;
    }

    SourceMatch replayed(int weeks, Instant now) {
        // Seoul has had no summer time since 1988, so whole weeks keep the time of day.
        Instant moved = start.plus(WEEK.multipliedBy(weeks));
        boolean over = !now.isBefore(moved.plus(GAME.multipliedBy(bestOf)));
        return new SourceMatch(key, stage, moved, bestOf, team1, team2, over ? score : null, tiebreak, over && forfeit);
    }
}
