package imyeomsu.lck.match.merge;

import imyeomsu.lck.match.merge.MatchMerge.Merged;
import imyeomsu.lck.match.report.MatchReport.GameReport;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows below a season, equal to what is stored where nothing changed. */
record SeasonRows(List<StageRow> stages, List<TeamRow> teams, List<MatchRow> matches, List<GameRow> games) {

    record StageRow(
            String seasonId,
            String id,
            int position,
            String nameKo,
            String nameEn,
            String rules,
            @Nullable String carriesOver,
            String format,
            @Nullable Integer advance,
            @Nullable Integer meetings,
            @Nullable String spans) {}

    record TeamRow(String seasonId, String teamId, String code, String nameKo, String nameEn) {}

    record GameRow(
            String matchId,
            int number,
            @Nullable String winnerId,
            @Nullable String blueId,
            @Nullable LocalDateTime startedAt,
            @Nullable Integer seconds,
            @Nullable String patch) {}

    static List<GameRow> games(Merged merged) {
        List<GameRow> rows = new ArrayList<>();
        for (GameReport game : merged.games()) {
            rows.add(new GameRow(
                    merged.row().id(),
                    game.number(),
                    team(merged.row(), game.winner()),
                    team(merged.row(), game.blue()),
                    game.start() == null ? null : MatchRow.column(game.start()),
                    game.seconds(),
                    game.patch()));
        }
        return rows;
    }

    private static @Nullable String team(MatchRow match, int side) {
        return switch (side) {
            case 1 -> match.team1Id();
            case 2 -> match.team2Id();
            default -> null;
        };
    }
}
