package imyeomsu.lck.match.standings;

import java.util.List;

/**
 * What one team has won and lost, tie-break matches aside.
 *
 * @param recent its last five matches, {@code W} or {@code L}, the latest last
 */
record Tally(int wins, int losses, int gameWins, int gameLosses, List<String> recent) {

    private static final int RECENT = 5;

    static Tally of(String team, List<Result> inOrderOfPlay) {
        List<Result> own = inOrderOfPlay.stream()
                .filter(result -> !result.tiebreak() && result.of(team))
                .toList();
        int wins = (int) own.stream().filter(result -> result.wonBy(team)).count();
        return new Tally(
                wins,
                own.size() - wins,
                own.stream().mapToInt(result -> result.gamesOf(team)).sum(),
                own.stream().mapToInt(result -> result.gamesAgainst(team)).sum(),
                own.stream()
                        .skip(Math.max(0, own.size() - RECENT))
                        .map(result -> result.wonBy(team) ? "W" : "L")
                        .toList());
    }

    int played() {
        return wins + losses;
    }

    int gameDiff() {
        return gameWins - gameLosses;
    }
}
