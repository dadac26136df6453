package imyeomsu.lck.match.report.file;

import imyeomsu.lck.match.report.MatchReport.State;
import imyeomsu.lck.match.report.MatchReport.TeamRef;
import imyeomsu.lck.match.report.reading.Fields;
import imyeomsu.lck.match.report.reading.Score;
import imyeomsu.lck.match.report.reading.States;
import imyeomsu.lck.match.report.reading.Text;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a row of a season file says that its match stands. */
record SeasonEnding(State state, @Nullable Integer bestOf, Score score, boolean forfeit) {

    private static final String FORFEIT = "forfeit";

    static SeasonEnding of(Fields row, @Nullable TeamRef team1, @Nullable TeamRef team2) {
        Integer bestOf = Score.bestOf(row.whole("best_of"));
        Integer first = row.whole("score1");
        Integer second = row.whole("score2");
        String absent = absentTeam(row);
        boolean forfeit = absent != null || says(row.text("status"), FORFEIT) || says(row.text("note"), FORFEIT);
        State state = forfeit ? State.FINISHED : state(row, first, second);
        int winner = Winner.of(row.text("winner_code", "winner"), team1, team2);
        if (absent != null && winner == 0) {
            winner = 3 - Winner.of(absent, team1, team2);
        }
        Score score = forfeit
                ? Score.forfeited(bestOf, first, second, winner)
                : Score.of(state, bestOf, first, second, winner);
        return new SeasonEnding(state, bestOf, score, forfeit);
    }

    private static @Nullable String absentTeam(Fields row) {
        String mark = row.text("mark");
        boolean told = mark != null && says(mark, FORFEIT + ":");
        return told ? Text.line(mark.substring(FORFEIT.length() + 1)) : null;
    }

    private static State state(Fields row, @Nullable Integer first, @Nullable Integer second) {
        String status = row.text("status", "state");
        if (status != null) {
            return States.of(status);
        }
        boolean played = first != null && second != null && first + second > 0;
        return played ? State.FINISHED : State.SCHEDULED;
    }

    private static boolean says(@Nullable String text, String word) {
        return text != null && text.toLowerCase(Locale.ROOT).startsWith(word);
    }
}
