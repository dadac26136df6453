package imyeomsu.lck.auth.audit;

import com.querydsl.core.BooleanBuilder;
import imyeomsu.lck.common.problem.Problem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which events are wanted; null for all.
 *
 * @param from the first moment
 * @param to the first moment after it
 */
public record EventFilter(
        @Nullable Long memberId,
        @Nullable SecurityEventKind kind,
        @Nullable Outcome outcome,
        @Nullable Instant from,
        @Nullable Instant to) {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");

    /** Times that no event can have are a mistake, and some of them the database cannot even compare with. */
    public EventFilter {
        require(from, "from");
        require(to, "to");
    }

    public static EventFilter of(long memberId) {
        return new EventFilter(memberId, null, null, null, null);
    }

    static boolean isPossible(Instant time) {
        return !time.isBefore(EARLIEST) && time.isBefore(LATEST);
    }

    private static void require(@Nullable Instant time, String name) {
        if (time != null && !isPossible(time)) {
            throw Problem.invalidParameter(name);
        }
    }

    BooleanBuilder condition(QSecurityEvent event) {
        BooleanBuilder wanted = new BooleanBuilder();
        if (memberId != null) {
            wanted.and(event.memberId.eq(memberId));
        }
        if (kind != null) {
            wanted.and(event.kind.eq(kind.name()));
        }
        if (outcome != null) {
            wanted.and(event.outcome.eq(outcome.name()));
        }
        if (from != null) {
            wanted.and(event.at.goe(from));
        }
        if (to != null) {
            wanted.and(event.at.lt(to));
        }
        return wanted;
    }
}
