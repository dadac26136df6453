package imyeomsu.lck.common.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a session's hash in Redis says. */
record StoredSession(
        CurrentMember member,
        Instant openedAt,
        Instant lastUsedAt,
        Instant endsAt,
        boolean remembered,
        @Nullable Device device) {

    /** Spring Session's own names, then ours. */
    static final String OPENED = "creationTime";

    static final String LAST_USED = "lastAccessedTime";
    static final String IDLE = "maxInactiveInterval";
    static final String ABSOLUTE = "absoluteTimeout";
    static final String MEMBER = "sessionAttr:member";
    static final String DEVICE = "sessionAttr:device";
    static final String REMEMBERED = "sessionAttr:remembered";

    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    /**
     * @param fields a later release may keep more in it
     * @throws NotUnderstood where one of them is missing or says what it cannot say
     */
    static StoredSession of(Map<String, ? extends @Nullable Object> fields, Instant now) {
        Instant opened = time(fields, OPENED, now);
        Instant lastUsed = time(fields, LAST_USED, now);
        Instant unused = lastUsed.plusSeconds(number(fields, IDLE, SessionProperties.LONGEST.toSeconds()));
        Instant atAll = opened.plusSeconds(number(fields, ABSOLUTE, SessionProperties.LONGEST.toSeconds()));
        CurrentMember member = SessionJson.read(fields.get(MEMBER), CurrentMember.class);
        if (member == null) {
            throw new NotUnderstood(MEMBER);
        }
        return new StoredSession(
                member,
                opened,
                lastUsed,
                unused.isBefore(atAll) ? unused : atAll,
                fields.get(REMEMBERED) != null,
                SessionJson.read(fields.get(DEVICE), Device.class));
    }

    /** Redis lets it go by then; a key that stayed all the same is no session, nor is one at another member's place. */
    boolean isOpen(long memberId, Instant now) {
        return member.id() == memberId && endsAt.isAfter(now);
    }

    OpenSession named(String handle) {
        return new OpenSession(handle, openedAt, lastUsedAt, endsAt, remembered, device);
    }

    /** A time that has been; clocks of two machines may differ by a little. */
    private static Instant time(Map<String, ? extends @Nullable Object> fields, String name, Instant now) {
        return Instant.ofEpochMilli(number(fields, name, now.plus(CLOCK_SKEW).toEpochMilli()));
    }

    private static long number(Map<String, ? extends @Nullable Object> fields, String name, long highest) {
        if (fields.get(name) instanceof JsonNode stored && stored.isIntegralNumber() && stored.canConvertToLong()) {
            long number = stored.longValue();
            if (number > 0 && number <= highest) {
                return number;
            }
        }
        throw new NotUnderstood(name);
    }

    /** Counts as signed out. */
    static final class NotUnderstood extends RuntimeException {

        NotUnderstood(String field) {
            super("no usable " + field);
        }
    }
}
