package imyeomsu.lck.match.ingest;

import imyeomsu.lck.match.ingest.SeasonRows.MatchRow;
import imyeomsu.lck.match.ingest.SeasonRows.StageRow;
import imyeomsu.lck.match.ingest.SeasonRows.TeamRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Writes the rows of a season that differ from what is stored, by their natural keys; nothing is ever deleted. */
@Component
class SeasonTables {

    private static final String TEAM = "INSERT INTO team (id) VALUES (:teamId) ON DUPLICATE KEY UPDATE id = id";

    private static final String SEASON_TEAM =
            """
            INSERT INTO season_team (season_id, team_id, code, name_ko, name_en)
            VALUES (:seasonId, :teamId, :code, :nameKo, :nameEn) AS new
            ON DUPLICATE KEY UPDATE code = new.code, name_ko = new.name_ko, name_en = new.name_en
            """;

    private static final String STAGE =
            """
            INSERT INTO stage (season_id, id, position, name_ko, name_en, rules, carries_over)
            VALUES (:seasonId, :id, :position, :nameKo, :nameEn, :rules, :carriesOver) AS new
            ON DUPLICATE KEY UPDATE position = new.position, name_ko = new.name_ko, name_en = new.name_en,
                rules = new.rules, carries_over = new.carries_over
            """;

    private static final String MATCH =
            """
            INSERT INTO game_match (id, season_id, stage_id, starts_at, best_of, state, team1_id, team2_id,
                score1, score2, tiebreak, forfeit)
            VALUES (:id, :seasonId, :stageId, :startsAt, :bestOf, :state, :team1Id, :team2Id,
                :score1, :score2, :tiebreak, :forfeit) AS new
            ON DUPLICATE KEY UPDATE stage_id = new.stage_id, starts_at = new.starts_at, best_of = new.best_of,
                state = new.state, team1_id = new.team1_id, team2_id = new.team2_id, score1 = new.score1,
                score2 = new.score2, tiebreak = new.tiebreak, forfeit = new.forfeit
            """;

    private final NamedParameterJdbcTemplate jdbc;

    SeasonTables(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How many rows were new or other than before. */
    int write(String seasonId, SeasonRows rows) {
        List<TeamRow> teams = changed("season_team", seasonId, TeamRow.class, rows.teams());
        List<StageRow> stages = changed("stage", seasonId, StageRow.class, rows.stages());
        List<MatchRow> matches = changed("game_match", seasonId, MatchRow.class, rows.matches());
        batch(TEAM, teams);
        batch(SEASON_TEAM, teams);
        batch(STAGE, stages);
        batch(MATCH, matches);
        return teams.size() + stages.size() + matches.size();
    }

    private <R> List<R> changed(String table, String seasonId, Class<R> type, List<R> wanted) {
        Set<R> stored = new HashSet<>(jdbc.getJdbcOperations()
                .query(
                        "SELECT * FROM " + table + " WHERE season_id = ?",
                        DataClassRowMapper.newInstance(type),
                        seasonId));
        return wanted.stream().filter(row -> !stored.contains(row)).toList();
    }

    private void batch(String sql, List<?> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(
                    sql,
                    rows.stream().map(SimplePropertySqlParameterSource::new).toArray(SqlParameterSource[]::new));
        }
    }
}
