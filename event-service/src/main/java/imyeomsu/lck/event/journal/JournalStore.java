package imyeomsu.lck.event.journal;

import imyeomsu.lck.event.copy.CopyName;
import imyeomsu.lck.event.database.DatabaseTime;
import java.time.Duration;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The journal as the database holds it: one row a copy and second in which it was asked. */
@Repository
class JournalStore {

    /** So that nobody waits long for the locks of rows that nobody wants. */
    private static final int PRUNED_AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final String copy;

    JournalStore(JdbcClient jdbc, CopyName copy) {
        this.jdbc = jdbc;
        this.copy = copy.toString();
    }

    /** Writes a page, or finds that an earlier attempt of which nobody heard has written it. */
    void write(JournalPage page) {
        jdbc.sql("INSERT INTO claim_journal (hot_time_id, second, copy, outcomes, acknowledged) VALUES (?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE copy = claim_journal.copy")
                .params(
                        page.hotTimeId(),
                        DatabaseTime.write(page.second()),
                        copy,
                        page.outcomes().entrySet().stream()
                                .map(outcome -> "\"" + outcome.getKey() + "\":" + outcome.getValue())
                                .collect(Collectors.joining(",", "{", "}")),
                        page.acknowledged().stream()
                                .map(told -> "[" + told.memberId() + "," + told.seq() + "]")
                                .collect(Collectors.joining(",", "[", "]")))
                .update();
    }

    void prune(Duration olderThan) {
        int deleted = PRUNED_AT_ONCE;
        while (deleted == PRUNED_AT_ONCE) {
            deleted = jdbc.sql("DELETE FROM claim_journal WHERE second < UTC_TIMESTAMP() - INTERVAL ? SECOND LIMIT "
                            + PRUNED_AT_ONCE)
                    .param(olderThan.toSeconds())
                    .update();
        }
    }
}
