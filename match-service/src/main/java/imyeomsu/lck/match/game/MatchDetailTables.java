package imyeomsu.lck.match.game;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import imyeomsu.lck.match.game.MatchDetail.CorrectionView;
import imyeomsu.lck.match.game.MatchDetail.GameView;
import imyeomsu.lck.match.season.LeagueTime;
import imyeomsu.lck.match.season.SeasonCatalog;
import imyeomsu.lck.match.season.SeasonRoster;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the games and the standing corrections of a season. */
@Component
class MatchDetailTables {

    private static final String GAMES =
            """
            SELECT game.* FROM game JOIN game_match ON game_match.id = game.match_id
            WHERE game_match.season_id = ? ORDER BY game.match_id, game.number
            """;

    private static final String CORRECTIONS =
            """
            SELECT c.match_id, c.reason, c.corrected_at
            FROM match_correction c JOIN game_match ON game_match.id = c.match_id
            WHERE game_match.season_id = ? AND c.lifted_at IS NULL
            """;

    private record Of<T>(String matchId, T told) {}

    private final JdbcClient jdbc;
    private final SeasonCatalog catalog;

    MatchDetailTables(JdbcClient jdbc, SeasonCatalog catalog) {
        this.jdbc = jdbc;
        this.catalog = catalog;
    }

    MatchDetails read(String seasonId) {
        return new MatchDetails(games(seasonId), corrections(seasonId), changes(seasonId));
    }

    private Map<String, List<GameView>> games(String seasonId) {
        SeasonRoster roster = catalog.roster(seasonId);
        return jdbc
                .sql(GAMES)
                .param(seasonId)
                .query((row, number) -> new Of<>(row.getString("match_id"), game(row, roster)))
                .list()
                .stream()
                .collect(groupingBy(Of::matchId, mapping(Of::told, toList())));
    }

    private static GameView game(ResultSet row, SeasonRoster roster) throws SQLException {
        return new GameView(
                row.getInt("number"),
                code(row.getString("winner_id"), roster),
                code(row.getString("blue_id"), roster),
                time(row, "started_at"),
                row.getObject("seconds", Integer.class),
                row.getString("patch"));
    }

    private static @Nullable String code(@Nullable String teamId, SeasonRoster roster) {
        return teamId == null ? null : roster.name(teamId).code();
    }

    private Map<String, CorrectionView> corrections(String seasonId) {
        return jdbc
                .sql(CORRECTIONS)
                .param(seasonId)
                .query((row, number) -> new Of<>(
                        row.getString("match_id"),
                        new CorrectionView(row.getString("reason"), time(row, "corrected_at"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Of::matchId, Of::told, (earlier, later) -> later));
    }

    private Map<String, Instant> changes(String seasonId) {
        return jdbc
                .sql("SELECT id, changed_at FROM game_match WHERE season_id = ?")
                .param(seasonId)
                .query((row, number) -> new Of<>(
                        row.getString("id"),
                        row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list()
                .stream()
                .collect(Collectors.toMap(Of::matchId, Of::told));
    }

    private static @Nullable OffsetDateTime time(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : LeagueTime.at(utc.toInstant(ZoneOffset.UTC));
    }
}
