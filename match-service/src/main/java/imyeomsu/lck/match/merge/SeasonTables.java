package imyeomsu.lck.match.merge;

import imyeomsu.lck.match.merge.SeasonRows.GameRow;
import imyeomsu.lck.match.merge.SeasonRows.StageRow;
import imyeomsu.lck.match.merge.SeasonRows.TeamRow;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Writes the rows of a season that differ from what is stored, by their natural keys; no match is ever deleted. */
@Component
class SeasonTables {

    private static final String SEASON_TEAM =
            """
            INSERT INTO season_team (season_id, team_id, code, name_ko, name_en)
            VALUES (:seasonId, :teamId, :code, :nameKo, :nameEn) AS new
            ON DUPLICATE KEY UPDATE code = new.code, name_ko = new.name_ko, name_en = new.name_en
            """;

    private static final String STAGE =
            """
            INSERT INTO stage (season_id, id, position, name_ko, name_en, rules, carries_over, format, advance,
                meetings, spans)
            VALUES (:seasonId, :id, :position, :nameKo, :nameEn, :rules, :carriesOver, :format, :advance,
                :meetings, :spans) AS new
            ON DUPLICATE KEY UPDATE position = new.position, name_ko = new.name_ko, name_en = new.name_en,
                rules = new.rules, carries_over = new.carries_over, format = new.format, advance = new.advance,
                meetings = new.meetings, spans = new.spans
            """;

    private static final String MATCH =
            """
            INSERT INTO game_match (id, season_id, stage_id, starts_at, best_of, state, team1_id, team2_id,
                score1, score2, tiebreak, forfeit, block, start_known, corrected)
            VALUES (:id, :seasonId, :stageId, :startsAt, :bestOf, :state, :team1Id, :team2Id,
                :score1, :score2, :tiebreak, :forfeit, :block, :startKnown, :corrected) AS new
            ON DUPLICATE KEY UPDATE stage_id = new.stage_id, starts_at = new.starts_at, best_of = new.best_of,
                state = new.state, team1_id = new.team1_id, team2_id = new.team2_id, score1 = new.score1,
                score2 = new.score2, tiebreak = new.tiebreak, forfeit = new.forfeit, block = new.block,
                start_known = new.start_known, corrected = new.corrected, version = game_match.version + 1
            """;

    private static final String GAME =
            """
            INSERT INTO game (match_id, number, winner_id, blue_id, started_at, seconds, patch)
            VALUES (:matchId, :number, :winnerId, :blueId, :startedAt, :seconds, :patch) AS new
            ON DUPLICATE KEY UPDATE winner_id = new.winner_id, blue_id = new.blue_id, started_at = new.started_at,
                seconds = new.seconds, patch = new.patch
            """;

    private final NamedParameterJdbcTemplate named;
    private final JdbcTemplate jdbc;

    SeasonTables(NamedParameterJdbcTemplate named, JdbcTemplate jdbc) {
        this.named = named;
        this.jdbc = jdbc;
    }

    /** What a write changed: how many rows in all, and which matches. */
    record Written(int rows, Set<String> matches) {}

    List<MatchRow> matches(String seasonId) {
        return stored("SELECT * FROM game_match WHERE season_id = ?", MatchRow.class, seasonId);
    }

    List<Corrected> corrections(String seasonId) {
        return stored(
                """
                SELECT c.match_id, c.state, c.score1, c.score2 FROM match_correction c
                JOIN game_match m ON m.id = c.match_id WHERE m.season_id = ? AND c.lifted_at IS NULL
                """,
                Corrected.class,
                seasonId);
    }

    Written write(String seasonId, SeasonRows rows, LocalDateTime now) {
        List<TeamRow> teams =
                changed(stored("SELECT * FROM season_team WHERE season_id = ?", TeamRow.class, seasonId), rows.teams());
        List<StageRow> stages =
                changed(stored("SELECT * FROM stage WHERE season_id = ?", StageRow.class, seasonId), rows.stages());
        List<MatchRow> matches = changed(matches(seasonId), rows.matches());
        List<GameRow> games = changed(
                stored(
                        "SELECT g.* FROM game g JOIN game_match m ON m.id = g.match_id WHERE m.season_id = ?",
                        GameRow.class,
                        seasonId),
                rows.games());
        // Codes may change hands within a season's roster; each is free before another takes it.
        jdbc.batchUpdate(
                "UPDATE season_team SET code = LEFT(UUID(), 8) WHERE season_id = ? AND team_id = ?",
                teams.stream()
                        .map(team -> new Object[] {seasonId, team.teamId()})
                        .toList());
        batch(SEASON_TEAM, teams);
        batch(STAGE, stages);
        batch(MATCH, matches);
        batch(GAME, games);
        Set<String> changed = new TreeSet<>();
        matches.forEach(match -> changed.add(match.id()));
        games.forEach(game -> changed.add(game.matchId()));
        jdbc.batchUpdate(
                "UPDATE game_match SET changed_at = ? WHERE id = ?",
                changed.stream().map(id -> new Object[] {now, id}).toList());
        return new Written(teams.size() + stages.size() + matches.size() + games.size(), changed);
    }

    private <R> List<R> stored(String sql, Class<R> type, String seasonId) {
        return jdbc.query(sql, DataClassRowMapper.newInstance(type), seasonId);
    }

    private static <R> List<R> changed(List<R> stored, List<R> wanted) {
        Set<R> known = new HashSet<>(stored);
        return wanted.stream().filter(row -> !known.contains(row)).toList();
    }

    private void batch(String sql, List<?> rows) {
        if (!rows.isEmpty()) {
            named.batchUpdate(
                    sql,
                    rows.stream().map(SimplePropertySqlParameterSource::new).toArray(SqlParameterSource[]::new));
        }
    }
}
