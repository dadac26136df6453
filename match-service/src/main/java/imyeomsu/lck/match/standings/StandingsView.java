package imyeomsu.lck.match.standings;

import imyeomsu.lck.match.season.RankingRule;
import imyeomsu.lck.match.season.SeasonRoster.TeamName;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stage's table as callers get it.
 *
 * @param asOf when something of the season last changed
 * @param played finished matches that count in the table
 * @param remaining matches that will count and are not finished
 */
public record StandingsView(
        String seasonId,
        String stage,
        OffsetDateTime asOf,
        int played,
        int remaining,
        List<RankingRule> rules,
        List<RowView> rows) {

    /** One line of it; {@code decidedAgainst} names teams by code. */
    public record RowView(
            int rank,
            boolean shared,
            TeamName team,
            int played,
            int wins,
            int losses,
            int gameWins,
            int gameLosses,
            int gameDiff,
            @Nullable RankingRule decidedBy,
            List<String> decidedAgainst,
            List<String> recent) {

        static RowView of(Row row, TeamName team) {
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
                    row.decidedBy(),
                    row.decidedAgainst(),
                    tally.recent());
        }
    }
}
