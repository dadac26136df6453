package imyeomsu.lck.event.match;

import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.event.database.DatabaseTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A match as match-service told it last.
 *
 * @param state {@code SCHEDULED}, {@code LIVE}, {@code FINISHED} or {@code CANCELLED}; a text, because a newer
 *     match-service may know more states, and one unknown word must not hold up all matches
 * @param winner code of the team that won, once one has
 * @param version rises with each change of the match
 */
public record Match(
        String id,
        String seasonId,
        Instant start,
        int bestOf,
        String state,
        Team team1,
        Team team2,
        @Nullable Integer score1,
        @Nullable Integer score2,
        @Nullable String winner,
        int version) {

    /** @param code short name of the season, {@code TBD} where the team is not known yet */
    public record Team(String code, Localized name) {

        public Team {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(name, "name");
        }
    }

    /** What to select for {@link #read} from the view {@code known_match}, which may be joined to anything. */
    public static final String COLUMNS = "known_match.match_id, match_season_id, match_starts_at, match_best_of,"
            + " match_state, match_team1_code, match_team1_ko, match_team1_en, match_team2_code, match_team2_ko,"
            + " match_team2_en, match_score1, match_score2, match_winner, match_version";

    public Match {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(seasonId, "seasonId");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(team1, "team1");
        Objects.requireNonNull(team2, "team2");
    }

    /** Reads the {@link #COLUMNS} of a row; nothing where an outer join found no match. */
    public static @Nullable Match read(ResultSet row) throws SQLException {
        return row.getString("match_id") == null ? null : read(row, "match_");
    }

    static Match read(ResultSet row, String prefix) throws SQLException {
        return new Match(
                row.getString(prefix + "id"),
                row.getString(prefix + "season_id"),
                DatabaseTime.read(row, prefix + "starts_at"),
                row.getInt(prefix + "best_of"),
                row.getString(prefix + "state"),
                team(row, prefix + "team1_"),
                team(row, prefix + "team2_"),
                row.getObject(prefix + "score1", Integer.class),
                row.getObject(prefix + "score2", Integer.class),
                row.getString(prefix + "winner"),
                row.getInt(prefix + "version"));
    }

    private static Team team(ResultSet row, String prefix) throws SQLException {
        return new Team(
                row.getString(prefix + "code"),
                new Localized(row.getString(prefix + "ko"), row.getString(prefix + "en")));
    }
}
