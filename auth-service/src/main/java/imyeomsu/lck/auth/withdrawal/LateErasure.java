package imyeomsu.lck.auth.withdrawal;

import imyeomsu.lck.common.lock.Fenced;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases once more what a request left behind that was under way as its member withdrew: it may have waited for the
 * withdrawal to end, and then written a second factor for somebody who is gone.
 */
@Component
class LateErasure {

    /** Twice as long as between two runs. */
    private static final Duration BACK = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Erasure erasure;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LateErasure(JdbcClient jdbc, Erasure erasure, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.erasure = erasure;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 50 4 * * *", zone = "Asia/Seoul")
    @Fenced("late-erasure")
    void erase() {
        // A tombstone is a fan: so the index by role and status finds them.
        jdbc.sql("SELECT id FROM member WHERE role = 'FAN' AND status = 'WITHDRAWN' AND withdrawn_at > ?")
                .param(LocalDateTime.ofInstant(clock.instant().minus(BACK), ZoneOffset.UTC))
                .query(Long.class)
                .list()
                .forEach(member -> transaction.executeWithoutResult(status -> erasure.erase(member)));
    }
}
