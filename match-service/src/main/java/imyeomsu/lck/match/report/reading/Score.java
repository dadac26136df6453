package imyeomsu.lck.match.report.reading;

import imyeomsu.lck.match.report.MatchReport.State;
import org.jspecify.annotations.Nullable;

/** Games won as the state of the match allows them: none before it begins, a winner when it is over. */
public record Score(@Nullable Integer first, @Nullable Integer second) {

    private static final Score NONE = new Score(null, null);
    /** Nobody plays more than best of nine. */
    private static final int MOST_GAMES = 9;

    /**
     * @param bestOf null where unknown
     * @param winner 1 or 2; 0 where only the games tell
     */
    public static Score of(
            State state, @Nullable Integer bestOf, @Nullable Integer first, @Nullable Integer second, int winner) {
        return switch (state) {
            case SCHEDULED, CANCELLED -> NONE;
            case LIVE -> first == null && second == null ? NONE : soFar(bestOf, orZero(first), orZero(second));
            case FINISHED -> {
                if (first == null || second == null) {
                    throw new BadRow("NO_SCORE", "Over, but without a score");
                }
                yield decided(bestOf, first, second, winner);
            }
        };
    }

    /** A match that one team did not play is lost by all the games it would have taken. */
    public static Score forfeited(
            @Nullable Integer bestOf, @Nullable Integer first, @Nullable Integer second, int winner) {
        boolean told = first != null && second != null && !first.equals(second);
        if (told && (bestOf == null || Math.max(first, second) == needed(bestOf))) {
            return decided(bestOf, first, second, winner);
        }
        if (bestOf == null || winner == 0) {
            throw new BadRow("NO_SCORE", "Given up, but it is not told by whom or of how many games");
        }
        return winner == 1 ? new Score(needed(bestOf), 0) : new Score(0, needed(bestOf));
    }

    public static @Nullable Integer bestOf(@Nullable Integer games) {
        if (games != null && (games < 1 || games > MOST_GAMES)) {
            throw new BadRow("BAD_BEST_OF", "Best of fewer than 1 or more than " + MOST_GAMES);
        }
        return games;
    }

    public static int needed(int bestOf) {
        return bestOf / 2 + 1;
    }

    private static Score decided(@Nullable Integer bestOf, int first, int second, int winner) {
        Score score = soFar(bestOf, first, second);
        boolean reached = bestOf == null ? first != second : Math.max(first, second) == needed(bestOf);
        if (!reached || first == second) {
            throw new BadRow("BAD_SCORE", "Over, but nobody has won");
        }
        if (winner != 0 && winner != (first > second ? 1 : 2)) {
            throw new BadRow("BAD_SCORE", "The winner has fewer games");
        }
        return score;
    }

    private static Score soFar(@Nullable Integer bestOf, int first, int second) {
        int needed = needed(bestOf == null ? MOST_GAMES : bestOf);
        if (first < 0 || second < 0 || first > needed || second > needed || first + second > 2 * needed - 1) {
            throw new BadRow("BAD_SCORE", "A score that the number of games does not allow");
        }
        return new Score(first, second);
    }

    private static int orZero(@Nullable Integer games) {
        return games == null ? 0 : games;
    }
}
