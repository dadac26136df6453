package imyeomsu.lck.common.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of a member's sessions as he gets to see it.
 *
 * @param handle names it, for {@link MemberSessions#close(long, String)}; cannot be used as a session
 * @param openedAt when he signed in
 * @param lastUsedAt when it was last seen in use, to the minute
 * @param endsAt when it ends if it is not used again
 * @param remembered whether it outlives the browser
 * @param device what he signed in with; null where that is not known
 */
public record OpenSession(
        String handle,
        Instant openedAt,
        Instant lastUsedAt,
        Instant endsAt,
        boolean remembered,
        @Nullable Device device) {}
