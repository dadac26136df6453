package imyeomsu.lck.match.live;

import imyeomsu.lck.match.feed.ChangeFeed;
import imyeomsu.lck.match.season.SeasonChanged;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes matches as an import does. */
@TestComponent
class Changes {

    private final JdbcClient jdbc;
    private final ChangeFeed feed;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    Changes(JdbcClient jdbc, ChangeFeed feed, ApplicationEventPublisher events, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.feed = feed;
        this.events = events;
        this.transactions = transactions;
    }

    void forfeit(String matchId) {
        transactions.executeWithoutResult(status -> {
            change(matchId);
            events.publishEvent(new SeasonChanged(season(matchId)));
        });
    }

    /** The copy dies right after the commit. */
    void forfeitInSilence(String matchId) {
        transactions.executeWithoutResult(status -> change(matchId));
    }

    /** Every match of a season six times over. */
    void everything(String seasonId) {
        List<String> ids = jdbc.sql("SELECT id FROM game_match WHERE season_id = ?")
                .param(seasonId)
                .query(String.class)
                .list();
        transactions.executeWithoutResult(status -> {
            for (int i = 0; i < 6; i++) {
                feed.append(seasonId, ids, Instant.now());
            }
        });
    }

    private void change(String matchId) {
        jdbc.sql("UPDATE game_match SET forfeit = TRUE, version = version + 1 WHERE id = ?")
                .param(matchId)
                .update();
        jdbc.sql("UPDATE season SET revision = revision + 1 WHERE id = ?")
                .param(season(matchId))
                .update();
        feed.append(season(matchId), List.of(matchId), Instant.now());
    }

    private static String season(String matchId) {
        return matchId.substring(0, matchId.lastIndexOf('-'));
    }
}
