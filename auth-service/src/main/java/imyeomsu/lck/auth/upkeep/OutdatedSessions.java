package imyeomsu.lck.auth.upkeep;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tries again to put sessions right that could not be, because Redis was away or a copy died in between. */
@Component
class OutdatedSessions {

    private static final Logger log = LoggerFactory.getLogger(OutdatedSessions.class);
    private static final int AT_A_TIME = 200;

    private final OpenSessions sessions;
    private final AtomicInteger waiting = new AtomicInteger();

    OutdatedSessions(OpenSessions sessions, MeterRegistry registry) {
        this.sessions = sessions;
        Gauge.builder("lck.sessions.outdated", waiting, AtomicInteger::get)
                .description("Members whose open sessions still say what was true before; 200 stands for more, too")
                .register(registry);
    }

    @Scheduled(fixedDelayString = "${lck.auth.sessions.retry-every:5s}")
    void tryAgain() {
        try {
            List<Long> outdated = sessions.outdated(AT_A_TIME);
            waiting.set(outdated.size());
            // The first that fails ends it: all the others need the same Redis.
            outdated.forEach(sessions::tryToPutRight);
        } catch (DataAccessException away) {
            log.debug("Sessions are still not put right", away);
        }
    }
}
