package imyeomsu.lck.event.match;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All matches that this service knows, read from its own copy. */
@Repository
public class Matches {

    private final JdbcClient jdbc;

    Matches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Match> find(String id) {
        return jdbc.sql("SELECT " + Match.COLUMNS + " FROM known_match WHERE match_id = ?")
                .param(id)
                .query((row, number) -> Match.read(row))
                .optional();
    }
}
