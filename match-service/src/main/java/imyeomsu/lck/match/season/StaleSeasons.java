package imyeomsu.lck.match.season;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which seasons stand on a document whose newest version could not be used. */
@Component
public class StaleSeasons {

    /**
     * What is published is older than what the source says.
     *
     * @param since when the source last said something that could be used
     * @param reason the code of what is wrong with the newer version
     */
    public record Stale(@Nullable OffsetDateTime since, String reason) {}

    private static final String READ =
            """
            SELECT DISTINCT m.season_id, d.good_at, d.reason FROM ingested_document d
            JOIN match_report r ON r.source = d.source AND r.document = d.doc_key
            JOIN game_match m ON m.id = r.match_id
            WHERE d.state <> 'GOOD' ORDER BY d.good_at DESC
            """;

    private final JdbcTemplate jdbc;

    StaleSeasons(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest word counts. */
    Map<String, Stale> bySeason() {
        Map<String, Stale> stale = new HashMap<>();
        jdbc.query(READ, row -> {
            LocalDateTime since = row.getObject(2, LocalDateTime.class);
            String reason = row.getString(3);
            stale.put(
                    row.getString(1),
                    new Stale(
                            since == null ? null : LeagueTime.at(since.toInstant(ZoneOffset.UTC)),
                            reason == null ? "UNKNOWN" : reason.split(":", 2)[0]));
        });
        return stale;
    }
}
