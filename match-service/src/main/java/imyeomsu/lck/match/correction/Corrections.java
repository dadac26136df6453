package imyeomsu.lck.match.correction;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.match.game.GameMatch;
import imyeomsu.lck.match.game.MatchState;
import imyeomsu.lck.match.game.MatchView;
import imyeomsu.lck.match.game.Schedule;
import imyeomsu.lck.match.merge.SeasonMerge;
import imyeomsu.lck.match.season.LeagueTime;
import imyeomsu.lck.match.season.SeasonCatalog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets and lifts corrections; what follows from one is worked out at once, as for a document. */
@Service
class Corrections {

    private final JdbcTemplate jdbc;
    private final Schedule schedule;
    private final SeasonMerge seasons;
    private final SeasonCatalog catalog;
    private final Clock clock;

    Corrections(JdbcTemplate jdbc, Schedule schedule, SeasonMerge seasons, SeasonCatalog catalog, Clock clock) {
        this.jdbc = jdbc;
        this.schedule = schedule;
        this.seasons = seasons;
        this.catalog = catalog;
        this.clock = clock;
    }

    @Transactional
    MatchView set(
            String matchId,
            MatchState state,
            @Nullable Integer score1,
            @Nullable Integer score2,
            String reason,
            long admin) {
        GameMatch match = match(matchId);
        requirePossible(match, state, score1, score2);
        SeasonMerge.Reopened season = seasons.reopen(match.seasonId());
        lift(matchId, admin);
        jdbc.update(
                """
                INSERT INTO match_correction (match_id, state, score1, score2, reason, corrected_by, corrected_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                matchId,
                state.name(),
                score1,
                score2,
                reason,
                admin,
                now());
        season.write();
        return view(matchId);
    }

    @Transactional
    MatchView lifted(String matchId, long admin) {
        SeasonMerge.Reopened season = seasons.reopen(match(matchId).seasonId());
        if (lift(matchId, admin) == 0) {
            throw Problem.notFound("CORRECTION_NOT_FOUND");
        }
        season.write();
        return view(matchId);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Correction> of(String matchId) {
        match(matchId);
        return jdbc.query(
                """
                SELECT state, score1, score2, reason, corrected_by, corrected_at, lifted_by, lifted_at
                FROM match_correction WHERE match_id = ? ORDER BY id DESC LIMIT 100
                """,
                (row, number) -> correction(row),
                matchId);
    }

    private int lift(String matchId, long admin) {
        return jdbc.update(
                "UPDATE match_correction SET lifted_by = ?, lifted_at = ? WHERE match_id = ? AND lifted_at IS NULL",
                admin,
                now(),
                matchId);
    }

    private static void requirePossible(
            GameMatch match, MatchState state, @Nullable Integer score1, @Nullable Integer score2) {
        if (state == MatchState.CANCELLED && score1 == null && score2 == null) {
            return;
        }
        int toWin = match.bestOf() / 2 + 1;
        if (state != MatchState.FINISHED
                || score1 == null
                || score2 == null
                || Math.max(score1, score2) != toWin
                || Math.min(score1, score2) >= toWin
                || Math.min(score1, score2) < 0) {
            throw new Problem(HttpStatus.BAD_REQUEST, "IMPOSSIBLE_RESULT", toWin);
        }
        if (match.team1Id() == null || match.team2Id() == null) {
            throw new Problem(HttpStatus.CONFLICT, "TEAMS_UNKNOWN");
        }
    }

    private GameMatch match(String id) {
        return schedule.byIds(List.of(id)).stream().findFirst().orElseThrow(() -> Problem.notFound("MATCH_NOT_FOUND"));
    }

    private MatchView view(String matchId) {
        GameMatch match = match(matchId);
        return MatchView.of(match, catalog.roster(match.seasonId()));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Correction correction(ResultSet row) throws SQLException {
        OffsetDateTime lifted = at(row, 8);
        return new Correction(
                MatchState.valueOf(row.getString(1)),
                row.getObject(2, Integer.class),
                row.getObject(3, Integer.class),
                row.getString(4),
                row.getLong(5),
                LeagueTime.at(row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                lifted == null ? null : row.getLong(7),
                lifted);
    }

    private static @Nullable OffsetDateTime at(ResultSet row, int column) throws SQLException {
        LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : LeagueTime.at(time.toInstant(ZoneOffset.UTC));
    }
}
