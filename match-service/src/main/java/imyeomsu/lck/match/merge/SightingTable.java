package imyeomsu.lck.match.merge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What each source said last of each match, as stored. */
@Component
class SightingTable {

    private static final String OF_SEASON =
            """
            SELECT r.source, r.source_key, r.match_id, r.document, r.report
            FROM match_report r JOIN game_match m ON m.id = r.match_id WHERE m.season_id = ?
            """;

    private static final String OF_DOCUMENT =
            "SELECT source, source_key, match_id, document, report FROM match_report WHERE source = ? AND document = ?";

    private static final String PUT =
            """
            INSERT INTO match_report (source, source_key, match_id, document, report) VALUES (?, ?, ?, ?, ?) AS new
            ON DUPLICATE KEY UPDATE match_id = new.match_id, document = new.document, report = new.report
            """;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    SightingTable(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<StoredSighting> ofSeason(String seasonId) {
        return jdbc.query(OF_SEASON, (row, number) -> read(row), seasonId);
    }

    List<StoredSighting> ofDocument(String source, String document) {
        return jdbc.query(OF_DOCUMENT, (row, number) -> read(row), source, document);
    }

    private StoredSighting read(ResultSet row) throws SQLException {
        return new StoredSighting(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                json.readValue(row.getString(5), Sighting.class));
    }

    void put(Collection<StoredSighting> sightings) {
        jdbc.batchUpdate(
                PUT,
                sightings.stream()
                        .map(seen -> new Object[] {
                            seen.source(),
                            seen.key(),
                            seen.matchId(),
                            seen.document(),
                            json.writeValueAsString(seen.sighting())
                        })
                        .toList());
    }

    void forget(Collection<StoredSighting> sightings) {
        jdbc.batchUpdate(
                "DELETE FROM match_report WHERE source = ? AND source_key = ?",
                sightings.stream()
                        .map(seen -> new Object[] {seen.source(), seen.key()})
                        .toList());
    }
}
