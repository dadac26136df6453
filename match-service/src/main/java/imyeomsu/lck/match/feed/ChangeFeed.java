package imyeomsu.lck.match.feed;

import imyeomsu.lck.match.game.MatchView;
import imyeomsu.lck.match.game.Schedule;
import imyeomsu.lck.match.season.LeagueTime;
import imyeomsu.lck.match.season.SeasonCatalog;
import imyeomsu.lck.match.season.SeasonRoster;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Numbers the changes of matches. The counter is one row, taken last in the transaction that makes the changes, so that
 * numbers follow commits: whoever has read up to a number will never see a smaller one appear.
 */
@Component
public class ChangeFeed {

    private final EntityManager entities;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final Schedule schedule;
    private final SeasonCatalog catalog;

    ChangeFeed(EntityManager entities, JdbcTemplate jdbc, JsonMapper json, Schedule schedule, SeasonCatalog catalog) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.json = json;
        this.schedule = schedule;
        this.catalog = catalog;
    }

    /** Appends each match as it is now; to be called last in the transaction that changed them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(String seasonId, Collection<String> matchIds, Instant at) {
        if (matchIds.isEmpty()) {
            return;
        }
        // What was read before the change is not what the feed tells.
        entities.clear();
        SeasonRoster roster = catalog.roster(seasonId);
        List<MatchView> matches = schedule.byIds(matchIds).stream()
                .map(match -> MatchView.of(match, roster))
                .toList();
        jdbc.update("UPDATE match_feed SET last_number = last_number + ? WHERE id = 1", matches.size());
        long number = head().last() - matches.size();
        LocalDateTime column = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        List<Object[]> rows = new ArrayList<>();
        for (MatchView match : matches) {
            number++;
            rows.add(new Object[] {number, match.id(), seasonId, column, json.writeValueAsString(match)});
        }
        jdbc.batchUpdate(
                "INSERT INTO match_change (number, match_id, season_id, changed_at, payload) VALUES (?, ?, ?, ?, ?)",
                rows);
    }

    /** Head and changes as they stood at one moment: a restore in between cannot mix two histories. */
    @Transactional(readOnly = true)
    FeedPage page(long after, int limit) {
        FeedHead head = head();
        return new FeedPage(head.feedId(), head.last(), after(after, limit));
    }

    /** The changes after a number, oldest first. */
    @Transactional(readOnly = true)
    public List<MatchChange> after(long number, int limit) {
        return jdbc.query(
                """
                SELECT number, match_id, season_id, changed_at, payload FROM match_change
                WHERE number > ? ORDER BY number LIMIT ?
                """,
                (row, position) -> new MatchChange(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        LeagueTime.at(row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                        json.readValue(row.getString(5), MatchView.class)),
                number,
                limit);
    }

    public FeedHead head() {
        return jdbc.queryForObject(
                "SELECT feed_id, last_number FROM match_feed WHERE id = 1",
                (row, position) -> new FeedHead(row.getString(1), row.getLong(2)));
    }
}
