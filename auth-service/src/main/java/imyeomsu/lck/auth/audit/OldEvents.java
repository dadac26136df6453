package imyeomsu.lck.auth.audit;

import imyeomsu.lck.common.lock.Fenced;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes security events that were kept for long enough. */
@Component
class OldEvents {

    private static final Logger log = LoggerFactory.getLogger(OldEvents.class);

    /** So that nobody waits long for the locks of rows that nobody wants. */
    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final AuditProperties settings;
    private final Clock clock;

    OldEvents(JdbcClient jdbc, AuditProperties settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 4 * * *", zone = "Asia/Seoul")
    @Fenced("security-events")
    void purge() {
        LocalDateTime before = LocalDateTime.ofInstant(clock.instant().minus(settings.keep()), ZoneOffset.UTC);
        int all = 0;
        int deleted = AT_ONCE;
        while (deleted == AT_ONCE) {
            deleted = jdbc.sql("DELETE FROM security_event WHERE at < ? ORDER BY at LIMIT " + AT_ONCE)
                    .param(before)
                    .update();
            all += deleted;
        }
        log.info("{} security events were older than {} and are deleted", all, settings.keep());
    }
}
