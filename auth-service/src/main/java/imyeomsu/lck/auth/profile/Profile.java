package imyeomsu.lck.auth.profile;

import imyeomsu.lck.auth.consent.Consent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account as its owner sees it.
 *
 * @param phone digits alone; nobody else is shown it
 */
public record Profile(
        long id,
        String loginId,
        String nickname,
        List<String> roles,
        Instant joinedAt,
        @Nullable String favouriteTeam,
        @Nullable String phone,
        Notifications notifications,
        List<Consent> consents,
        boolean secondFactor,
        Instant passwordChangedAt) {

    /** What the owner wants to be told of. */
    public record Notifications(boolean hotTimes, boolean matches) {}

    @Override
    public String toString() {
        return "Profile[" + id + "]";
    }
}
