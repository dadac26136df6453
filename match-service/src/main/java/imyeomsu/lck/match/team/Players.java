package imyeomsu.lck.match.team;

import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.match.season.SeasonCatalog;
import imyeomsu.lck.match.season.SeasonRoster;
import imyeomsu.lck.match.snapshot.Resource;
import imyeomsu.lck.match.snapshot.Snapshot;
import imyeomsu.lck.match.snapshot.Snapshots;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The players of every season, from memory. */
@Component
class Players {

    /** By team and role, as a team lines up. */
    record Squads(List<PlayerView> players) {

        List<PlayerView> ofTeam(String id) {
            return players.stream()
                    .filter(player -> id.equals(player.team().id()))
                    .toList();
        }
    }

    private static final String READ =
            """
            SELECT player.id, player.handle, player.name_ko, player.name_en, played.*
            FROM season_player played
                JOIN player ON player.id = played.player_id
                JOIN season_team team ON team.season_id = played.season_id AND team.team_id = played.team_id
            WHERE played.season_id = ?
            ORDER BY team.code, FIELD(played.role, 'SUPPORT', 'BOT', 'MID', 'JUNGLE', 'TOP') DESC, player.id
            """;

    private final Resource<Squads> players;

    Players(Snapshots snapshots, SeasonCatalog catalog, JdbcClient jdbc) {
        this.players = snapshots.ofSeason("players", Squads.class, season -> read(season, catalog, jdbc));
    }

    private static Squads read(String seasonId, SeasonCatalog catalog, JdbcClient jdbc) {
        SeasonRoster roster = catalog.roster(seasonId);
        return new Squads(jdbc.sql(READ)
                .param(seasonId)
                .query((row, number) -> player(row, roster))
                .list());
    }

    private static PlayerView player(ResultSet row, SeasonRoster roster) throws SQLException {
        return new PlayerView(
                row.getString("id"),
                row.getString("handle"),
                name(row.getString("name_ko"), row.getString("name_en")),
                row.getString("role"),
                roster.name(row.getString("team_id")),
                row.getObject("games", Integer.class),
                row.getObject("kills", Integer.class),
                row.getObject("deaths", Integer.class),
                row.getObject("assists", Integer.class));
    }

    /** Who is known in one language only goes by that name in both. */
    static @Nullable Localized name(@Nullable String ko, @Nullable String en) {
        if (ko == null) {
            return en == null ? null : new Localized(en, en);
        }
        return new Localized(ko, en == null ? ko : en);
    }

    Snapshot<Squads> of(String seasonId) {
        return players.of(seasonId);
    }
}
