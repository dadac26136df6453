package imyeomsu.lck.match.standings;

import imyeomsu.lck.match.season.RankingRule;
import imyeomsu.lck.match.season.SeasonRoster.TeamName;
import imyeomsu.lck.match.standings.outlook.Places;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stage's table as callers get it; a stage in which winners go on has no rows.
 *
 * @param asOf when something of the season last changed
 * @param day the day at whose end the table stood like this; null: now
 * @param played finished matches that count in the table
 * @param remaining matches that will count and are not finished
 * @param advance how many of the first go on; null where nobody knows
 * @param whatIf whether it counts results that a caller supposed
 */
record StandingsView(
        String seasonId,
        String stage,
        OffsetDateTime asOf,
        @Nullable LocalDate day,
        int played,
        int remaining,
        List<RankingRule> rules,
        @Nullable Integer advance,
        boolean whatIf,
        List<RowView> rows) {

    /**
     * One line of it; {@code decidedAgainst} names teams by code.
     *
     * @param best the best place the rest of the stage can bring
     * @param worst the worst one; of teams that only a tie-break match could part any may come first
     * @param outlook null where nobody knows how many go on
     */
    record RowView(
            int rank,
            boolean shared,
            TeamName team,
            int played,
            int wins,
            int losses,
            int gameWins,
            int gameLosses,
            int gameDiff,
            int streak,
            List<String> recent,
            @Nullable RankingRule decidedBy,
            List<String> decidedAgainst,
            Explanation explanation,
            int best,
            int worst,
            @Nullable Outlook outlook) {

        static RowView of(Row row, TeamName team, Explanation explanation, Places places, @Nullable Integer advance) {
            Tally tally = row.tally();
            return new RowView(
                    row.rank(),
                    row.shared(),
                    team,
                    tally.played(),
                    tally.wins(),
                    tally.losses(),
                    tally.gameWins(),
                    tally.gameLosses(),
                    tally.gameDiff(),
                    tally.streak(),
                    tally.recent(),
                    row.decidedBy(),
                    row.decidedAgainst(),
                    explanation,
                    places.best(),
                    places.worst(),
                    Outlook.of(places, advance));
        }
    }
}
