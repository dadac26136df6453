package imyeomsu.lck.auth.admin;

import imyeomsu.lck.auth.member.Member;
import imyeomsu.lck.auth.member.MemberStatus;
import imyeomsu.lck.auth.member.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member as administrators see him: nothing that they do not need, and so no telephone number.
 *
 * @param loginId null of one who withdrew, like his nickname
 */
record ListedMember(
        long id,
        @Nullable String loginId,
        @Nullable String nickname,
        List<String> roles,
        Role role,
        MemberStatus status,
        Instant joinedAt,
        @Nullable Instant lockedAt,
        @Nullable String lockReason,
        boolean secondFactor) {

    static ListedMember of(Member member, boolean secondFactor) {
        boolean gone = member.isWithdrawn();
        return new ListedMember(
                member.id(),
                gone ? null : member.loginId(),
                gone ? null : member.nickname(),
                member.roles(),
                member.role(),
                member.status(),
                member.joinedAt(),
                member.lockedAt(),
                member.lockReason(),
                secondFactor);
    }
}
