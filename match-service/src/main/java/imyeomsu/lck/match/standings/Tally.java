package imyeomsu.lck.match.standings;

import java.util.List;

/**
 * What one team has won and lost, tie-break matches aside.
 *
 * @param streak how many of its last matches in a row it won, or lost where negative
 * @param recent its last five matches, {@code W}, {@code L} or {@code D} for a draw, the latest last
 */
record Tally(int played, int wins, int losses, int gameWins, int gameLosses, int streak, List<String> recent) {

    private static final int RECENT = 5;

    static Tally of(String team, List<Result> inOrderOfPlay) {
        List<Result> own = inOrderOfPlay.stream()
                .filter(result -> !result.tiebreak() && result.of(team))
                .toList();
        List<Integer> outcomes =
                own.stream().map(result -> result.outcomeOf(team)).toList();
        return new Tally(
                own.size(),
                (int) outcomes.stream().filter(outcome -> outcome > 0).count(),
                (int) outcomes.stream().filter(outcome -> outcome < 0).count(),
                own.stream().mapToInt(result -> result.gamesOf(team)).sum(),
                own.stream().mapToInt(result -> result.gamesAgainst(team)).sum(),
                streak(outcomes),
                outcomes.stream()
                        .skip(Math.max(0, own.size() - RECENT))
                        .map(outcome -> outcome > 0 ? "W" : outcome < 0 ? "L" : "D")
                        .toList());
    }

    private static int streak(List<Integer> outcomes) {
        int streak = 0;
        for (int outcome : outcomes) {
            streak = Integer.signum(streak) == outcome ? streak + outcome : outcome;
        }
        return streak;
    }

    int gameDiff() {
        return gameWins - gameLosses;
    }
}
