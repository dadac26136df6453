package imyeomsu.lck.match.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the database, which alone knows it, at what version each season is. */
@Component
class Versions {

    private static final String READ = "SELECT id, revision, changed_at FROM season";

    private final JdbcClient jdbc;

    Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Version> ofSeasons() {
        return jdbc.sql(READ).query(Versions::version).list();
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException where there is no such season */
    Version of(String scope) {
        return scope.equals(Version.ALL)
                ? Version.ofAll(ofSeasons())
                : jdbc.sql(READ + " WHERE id = ?")
                        .param(scope)
                        .query(Versions::version)
                        .single();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getString("id"),
                row.getLong("revision"),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
