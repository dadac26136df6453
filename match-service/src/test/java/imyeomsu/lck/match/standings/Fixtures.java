package imyeomsu.lck.match.standings;

import java.time.LocalDate;

/** Matches for tests: the first team is the one that is talked of. */
final class Fixtures {

    static final LocalDate DAY = LocalDate.of(2024, 1, 17);

    private Fixtures() {}

    static Fixture open(String team1, String team2) {
        return match(team1 + team2, DAY, team1, team2, false);
    }

    static Fixture played(String team1, String team2, int score1, int score2) {
        return open(team1, team2).ended(score1, score2);
    }

    static Fixture playedOn(LocalDate day, String team1, String team2, int score1, int score2) {
        return match(team1 + team2, day, team1, team2, false).ended(score1, score2);
    }

    static Fixture tiebreak(String team1, String team2) {
        return match("extra", DAY.plusDays(30), team1, team2, true);
    }

    private static Fixture match(String id, LocalDate day, String team1, String team2, boolean tiebreak) {
        return new Fixture(id, day, true, team1, team2, 3, tiebreak, null);
    }
}
