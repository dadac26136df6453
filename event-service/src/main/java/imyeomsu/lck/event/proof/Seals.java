package imyeomsu.lck.event.proof;

import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which Hot Times are to be sealed, and which of them still lack their proof. Every time is the database's. */
@Repository
class Seals {

    private final JdbcClient jdbc;

    Seals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Over for at least this long. */
    List<Long> due(Duration overFor) {
        return jdbc.sql("SELECT id FROM hot_time WHERE phase IN ('LIVE', 'PAUSED')"
                        + " AND closes_at <= UTC_TIMESTAMP(6) - INTERVAL :wait MICROSECOND"
                        + " OR phase = 'ENDED' AND COALESCE(ended_at, created_at) <= UTC_TIMESTAMP(6) - INTERVAL :wait MICROSECOND"
                        + " ORDER BY id")
                .param("wait", overFor.toNanos() / 1000)
                .query(Long.class)
                .list();
    }

    /** No effect where it is not over, and where another copy was first. */
    void seal(long hotTimeId) {
        jdbc.sql("CALL seal(?)").param(hotTimeId).update();
    }

    List<Long> unproven() {
        return jdbc.sql("SELECT hot_time_id FROM hot_time_proof WHERE chain_head IS NULL ORDER BY hot_time_id")
                .query(Long.class)
                .list();
    }
}
