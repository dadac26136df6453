package imyeomsu.lck.auth.audit;

import com.querydsl.jpa.impl.JPAQueryFactory;
import imyeomsu.lck.common.web.Page;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads security events, the newest first. */
@Service
@Transactional(readOnly = true)
public class EventSearch {

    private static final QSecurityEvent event = QSecurityEvent.securityEvent;

    private final JPAQueryFactory query;

    EventSearch(EntityManager entities) {
        this.query = new JPAQueryFactory(entities);
    }

    /** @param cursor where a page before ended; nothing for the first */
    public Page<SecurityEvent> page(EventFilter filter, @Nullable String cursor, int limit) {
        EventPosition after = EventPosition.parse(cursor);
        return Page.of(
                query.selectFrom(event)
                        .where(filter.condition(event), after == null ? null : after.after(event))
                        .orderBy(event.at.desc(), event.id.desc())
                        .limit(limit + 1L)
                        .fetch(),
                limit,
                EventPosition::cursor);
    }
}
