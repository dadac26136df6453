package imyeomsu.lck.auth.audit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes security events. */
@Component
public class SecurityEvents {

    private static final Logger log = LoggerFactory.getLogger(SecurityEvents.class);
    private static final int LONGEST_NOTE = 200;

    private static final String INSERT =
            "INSERT INTO security_event (at, kind, outcome, actor_id, member_id, address, agent, note) ";

    private static final String OF_NOBODY = "VALUES (:at, :kind, :outcome, :actor, :member, :address, :agent, :note)";

    /** Waits for whoever is changing the member: nothing personal is added to one who has just left. */
    private static final String OF_MEMBER =
            """
            SELECT :at, :kind, :outcome, :actor, :member, IF(status = 'WITHDRAWN', NULL, :address),
                   IF(status = 'WITHDRAWN', NULL, :agent), IF(status = 'WITHDRAWN', NULL, :note)
            FROM member WHERE id = :member FOR SHARE
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SecurityEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Remembers an event. Within a transaction it commits together with what it tells of, or neither does: so a refusal
     * that rolls a transaction back is to be recorded outside of it. Outside of one a failure to write is logged, because
     * a sign-in must not depend on its record.
     *
     * @param actorId who did it; nothing where nobody knows
     * @param memberId whose account it is about; nothing where there is none
     * @param note a code such as {@code BAD_CREDENTIALS} or an administrator's reason, never a secret
     */
    public void record(
            SecurityEventKind kind,
            Outcome outcome,
            @Nullable Long actorId,
            @Nullable Long memberId,
            Origin origin,
            @Nullable String note) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            insert(kind, outcome, actorId, memberId, origin, note);
            return;
        }
        try {
            insert(kind, outcome, actorId, memberId, origin, note);
        } catch (DataAccessException away) {
            log.error("A security event was not written: {} {}", kind, outcome, away);
        }
    }

    private void insert(
            SecurityEventKind kind,
            Outcome outcome,
            @Nullable Long actorId,
            @Nullable Long memberId,
            Origin origin,
            @Nullable String note) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("at", LocalDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC));
        columns.put("kind", kind.name());
        columns.put("outcome", outcome.name());
        columns.put("actor", actorId);
        columns.put("member", memberId);
        columns.put("address", origin.address());
        columns.put("agent", origin.agent());
        columns.put("note", Origin.cut(note, LONGEST_NOTE));
        if (memberId == null || jdbc.sql(INSERT + OF_MEMBER).params(columns).update() == 0) {
            jdbc.sql(INSERT + OF_NOBODY).params(columns).update();
        }
    }
}
