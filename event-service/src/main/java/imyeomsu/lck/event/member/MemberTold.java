package imyeomsu.lck.event.member;

import imyeomsu.lck.event.feed.Change;
import java.time.Instant;
import java.util.Objects;

/**
 * What auth-service tells of a member.
 *
 * @param kind a text, because a newer auth-service may tell of more, and one unknown word must not hold up the rest
 */
record MemberTold(long number, long memberId, String kind, Instant changedAt) implements Change {

    private static final String WITHDRAWN = "WITHDRAWN";

    MemberTold {
        if (memberId <= 0) {
            throw new IllegalArgumentException("A member's id is positive");
        }
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(changedAt, "changedAt");
    }

    boolean isWithdrawal() {
        return kind.equals(WITHDRAWN);
    }
}
