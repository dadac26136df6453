package imyeomsu.lck.match.merge;

import imyeomsu.lck.match.season.SeasonChanged;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The seasons that stand on a document. */
@Component
public class SourceSeasons {

    private static final String OF_DOCUMENT =
            """
            SELECT DISTINCT m.season_id FROM match_report r JOIN game_match m ON m.id = r.match_id
            WHERE r.source = ? AND r.document = ? ORDER BY m.season_id
            """;

    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SourceSeasons(JdbcTemplate jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Whether readers can rely on the document has changed, which they are to see: its seasons get a new revision. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellReaders(String source, String document) {
        List<String> seasons = jdbc.queryForList(OF_DOCUMENT, String.class, source, document);
        for (String season : seasons) {
            jdbc.update(
                    "UPDATE season SET revision = revision + 1, changed_at = GREATEST(changed_at, ?) WHERE id = ?",
                    MatchRow.column(clock.instant()),
                    season);
            events.publishEvent(new SeasonChanged(season));
        }
    }
}
