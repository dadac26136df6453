package imyeomsu.lck.event.match;

import imyeomsu.lck.event.database.DatabaseTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored copy and its cursor. */
@Repository
class MatchCopy {

    private static final String CURSOR =
            "SELECT feed_id, last_number AS number, generation, served FROM match_cursor WHERE id = 1";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    MatchCopy(JdbcTemplate batches) {
        this.jdbc = JdbcClient.create(batches);
        this.batches = batches;
    }

    Cursor cursor() {
        return jdbc.sql(CURSOR).query(Cursor.class).single();
    }

    /** Locks the cursor until the end of the transaction, unless it has moved or somebody else is about to move it. */
    boolean lock(Cursor known) {
        return jdbc.sql(
                        "SELECT id FROM match_cursor WHERE id = 1 AND feed_id = ? AND last_number = ? AND generation = ?"
                                + " FOR UPDATE SKIP LOCKED")
                .params(known.feedId(), known.number(), known.generation())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void move(Cursor to) {
        jdbc.sql("UPDATE match_cursor SET feed_id = ?, last_number = ?, generation = ?, served = ?,"
                        + " followed_at = UTC_TIMESTAMP(6) WHERE id = 1")
                .params(to.feedId(), to.number(), to.generation(), to.served())
                .update();
    }

    Map<String, Match> all(int generation) {
        return matches(jdbc.sql("SELECT * FROM match_copy WHERE generation = ?").param(generation));
    }

    Map<String, Match> some(int generation, Collection<String> ids) {
        return matches(jdbc.sql("SELECT * FROM match_copy WHERE generation = :generation AND id IN (:ids)")
                .param("generation", generation)
                .param("ids", ids));
    }

    void put(int generation, Collection<MatchTold> changes) {
        batches.batchUpdate(
                """
                REPLACE INTO match_copy (generation, id, season_id, starts_at, best_of, state,
                    team1_code, team1_ko, team1_en, team2_code, team2_ko, team2_en,
                    score1, score2, winner, version, change_number)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                changes.stream().map(change -> row(generation, change)).toList());
    }

    /** What is served is all that is left. */
    void sweep(int served) {
        jdbc.sql("DELETE FROM match_copy WHERE generation <> ?").param(served).update();
    }

    private static Map<String, Match> matches(JdbcClient.StatementSpec query) {
        Map<String, Match> matches = new HashMap<>();
        query.query((row, number) -> Match.read(row, "")).list().forEach(match -> matches.put(match.id(), match));
        return matches;
    }

    private static Object[] row(int generation, MatchTold change) {
        Match match = change.match();
        return new Object[] {
            generation,
            match.id(),
            match.seasonId(),
            DatabaseTime.write(DatabaseTime.storable(match.start())),
            match.bestOf(),
            match.state(),
            match.team1().code(),
            match.team1().name().ko(),
            match.team1().name().en(),
            match.team2().code(),
            match.team2().name().ko(),
            match.team2().name().en(),
            match.score1(),
            match.score2(),
            match.winner(),
            match.version(),
            change.number()
        };
    }
}
