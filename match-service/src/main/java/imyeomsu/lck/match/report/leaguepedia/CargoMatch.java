package imyeomsu.lck.match.report.leaguepedia;

import imyeomsu.lck.match.report.MatchReport;
import imyeomsu.lck.match.report.MatchReport.State;
import imyeomsu.lck.match.report.MatchReport.TeamRef;
import imyeomsu.lck.match.report.reading.BadRow;
import imyeomsu.lck.match.report.reading.Blocks;
import imyeomsu.lck.match.report.reading.Draft;
import imyeomsu.lck.match.report.reading.Fields;
import imyeomsu.lck.match.report.reading.Score;
import imyeomsu.lck.match.report.reading.Teams;
import imyeomsu.lck.match.report.reading.Times;
import imyeomsu.lck.match.season.LeagueTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of MatchSchedule: all its values are text, and an empty one is none. */
final class CargoMatch {

    private final Fields row;
    private final Draft draft;

    CargoMatch(Fields row, Draft draft) {
        this.row = row;
        this.draft = draft;
    }

    MatchReport report() {
        Integer bestOf = Score.bestOf(row.whole("BestOf"));
        boolean forfeit = forfeit() != null;
        State state = state(bestOf, forfeit);
        Score score = state == State.FINISHED && forfeit
                ? Score.forfeited(bestOf, row.whole("Team1Score"), row.whole("Team2Score"), winner())
                : Score.of(state, bestOf, row.whole("Team1Score"), row.whole("Team2Score"), winner());
        Instant start = start();
        LocalDate day = start == null ? Times.day(date().substring(0, 10)) : LeagueTime.dayOf(start);
        OverviewPage page = OverviewPage.of(row);
        TeamRef team1 = team("Team1");
        TeamRef team2 = team("Team2");
        String key = row.text("MatchId");
        return new MatchReport(
                key == null ? draft.keyOf(day, team1, team2) : key,
                page.season(),
                day,
                isDayAlone() ? null : start,
                false,
                bestOf,
                team1,
                team2,
                state,
                score.first(),
                score.second(),
                Boolean.TRUE.equals(row.flag("IsTiebreaker"))
                        || Blocks.isTiebreak(page.season().block()),
                forfeit && state == State.FINISHED,
                List.of());
    }

    private @Nullable TeamRef team(String side) {
        return Teams.of(null, row.text(side), null, row.text(side + "Short"));
    }

    private State state(@Nullable Integer bestOf, boolean forfeit) {
        if (Boolean.TRUE.equals(row.flag("IsNullified"))) {
            return State.CANCELLED;
        }
        int first = Objects.requireNonNullElse(row.whole("Team1Score"), 0);
        int second = Objects.requireNonNullElse(row.whole("Team2Score"), 0);
        boolean over = bestOf != null && Math.max(first, second) >= Score.needed(bestOf);
        if (winner() != 0 || forfeit || over || "0".equals(row.text("Winner")) && first + second > 0) {
            return State.FINISHED;
        }
        return first + second > 0 ? State.LIVE : State.SCHEDULED;
    }

    /** The one who did not play loses where no winner is named. */
    private int winner() {
        String winner = row.text("Winner");
        if (winner == null || winner.equals("0")) {
            String forfeit = forfeit();
            return "1".equals(forfeit) ? 2 : "2".equals(forfeit) ? 1 : 0;
        }
        if (!winner.equals("1") && !winner.equals("2")) {
            throw new BadRow("BAD_WINNER", "The winner is neither of the teams");
        }
        return Integer.parseInt(winner);
    }

    private @Nullable String forfeit() {
        String forfeit = row.text("FF");
        return forfeit == null || forfeit.equals("0") || forfeit.equalsIgnoreCase("no") ? null : forfeit;
    }

    private String date() {
        String date = row.text("DateTime_UTC");
        if (date == null || date.length() < 10) {
            throw new BadRow("BAD_DATE", "No date");
        }
        return date;
    }

    private @Nullable Instant start() {
        Integer precision = row.whole("DateTime_UTC__precision");
        if (precision != null && precision > 1) {
            throw new BadRow("BAD_DATE", "Only the month is known");
        }
        return date().length() == 10 ? null : Times.instant(date(), ZoneOffset.UTC);
    }

    private boolean isDayAlone() {
        Integer precision = row.whole("DateTime_UTC__precision");
        return precision != null && precision == 1 || Boolean.FALSE.equals(row.flag("HasTime"));
    }
}
