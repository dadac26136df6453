package imyeomsu.lck.auth.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers the changes of members. The counter is one row, taken last in the transaction that makes the change, so that
 * numbers follow commits: whoever has read up to a number will never see a smaller one appear.
 */
@Component
public class MemberFeed {

    private static final Logger log = LoggerFactory.getLogger(MemberFeed.class);
    private static final String CHANNEL = "lck:member:changed";

    private final JdbcClient jdbc;
    private final StringRedisTemplate redis;

    MemberFeed(JdbcClient jdbc, StringRedisTemplate redis) {
        this.jdbc = jdbc;
        this.redis = redis;
    }

    /** To be called last in the transaction that makes the change. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(long memberId, MemberChangeKind kind, Instant at) {
        jdbc.sql("UPDATE member_feed SET last_number = last_number + 1 WHERE id = 1")
                .update();
        // Reads the counter as this transaction has just left it, whatever its snapshot says.
        jdbc.sql("INSERT INTO member_change (number, member_id, kind, changed_at)"
                        + " SELECT last_number, ?, ?, ? FROM member_feed WHERE id = 1 FOR UPDATE")
                .params(memberId, kind.name(), LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** After the commit: followers ask at once. Nothing depends on it, they ask every second anyway. */
    public void nudge() {
        try {
            redis.convertAndSend(CHANNEL, "");
        } catch (DataAccessException away) {
            log.debug("Followers are not nudged", away);
        }
    }

    /** Head and changes as they stood at one moment: a restore in between cannot mix two histories. */
    @Transactional(readOnly = true)
    FeedPage after(long number, int limit) {
        List<MemberChange> none = List.of();
        FeedPage head = jdbc.sql("SELECT feed_id, last_number FROM member_feed WHERE id = 1")
                .query((row, position) -> new FeedPage(row.getString(1), row.getLong(2), none))
                .single();
        List<MemberChange> changes = jdbc.sql("SELECT number, member_id, kind, changed_at FROM member_change"
                        + " WHERE number > ? ORDER BY number LIMIT ?")
                .params(number, limit)
                .query(MemberFeed::change)
                .list();
        return new FeedPage(head.feedId(), head.last(), changes);
    }

    private static MemberChange change(ResultSet row, int position) throws SQLException {
        return new MemberChange(
                row.getLong("number"),
                row.getLong("member_id"),
                row.getString("kind"),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
