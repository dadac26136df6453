package imyeomsu.lck.match.standings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A match that counts in a table, its teams by code.
 *
 * @param own of the stage itself, not of the one whose records it goes on from
 * @param result null while it is open
 */
record Fixture(
        String id,
        LocalDate day,
        boolean own,
        String team1,
        String team2,
        int bestOf,
        boolean tiebreak,
        @Nullable Result result) {

    boolean isOf(String one, String other) {
        return team1.equals(one) && team2.equals(other) || team1.equals(other) && team2.equals(one);
    }

    boolean finished() {
        return result != null;
    }

    /** Whether a match of so many games can end like this: somebody has more than half, or in an even number each half. */
    boolean canEnd(int score1, int score2) {
        int enough = bestOf / 2 + 1;
        boolean won = Math.max(score1, score2) == enough && score1 + score2 <= bestOf;
        return won || score1 == score2 && score1 + score2 == bestOf;
    }

    Fixture ended(int score1, int score2) {
        return with(new Result(team1, team2, score1, score2, tiebreak));
    }

    Fixture open() {
        return with(null);
    }

    private Fixture with(@Nullable Result outcome) {
        return new Fixture(id, day, own, team1, team2, bestOf, tiebreak, outcome);
    }
}
