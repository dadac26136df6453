package imyeomsu.lck.auth.admin;

import imyeomsu.lck.auth.audit.Outcome;
import imyeomsu.lck.auth.audit.SecurityEventKind;
import imyeomsu.lck.auth.audit.SecurityEvents;
import imyeomsu.lck.auth.member.Member;
import imyeomsu.lck.auth.member.Members;
import imyeomsu.lck.auth.member.SecondFactorFlags;
import imyeomsu.lck.auth.password.PasswordResets;
import imyeomsu.lck.auth.password.PasswordResets.Issued;
import imyeomsu.lck.auth.secondfactor.SecondFactors;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.session.MemberSessions;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Helps members who lost a password, a telephone or control of a device; who they are was made sure of before. */
@Service
class Rescue {

    private final Members members;
    private final PasswordResets resets;
    private final SecondFactors secondFactors;
    private final SecondFactorFlags flags;
    private final MemberSessions sessions;
    private final SecurityEvents events;

    Rescue(
            Members members,
            PasswordResets resets,
            SecondFactors secondFactors,
            SecondFactorFlags flags,
            MemberSessions sessions,
            SecurityEvents events) {
        this.members = members;
        this.resets = resets;
        this.secondFactors = secondFactors;
        this.flags = flags;
        this.sessions = sessions;
        this.events = events;
    }

    @Transactional
    Issued issuePasswordReset(Administrator admin, String loginId) {
        Member member = lock(loginId);
        record(SecurityEventKind.PASSWORD_RESET_ISSUED, admin, member, null);
        return resets.issue(member.id());
    }

    @Transactional
    void removeSecondFactor(Administrator admin, String loginId, String reason) {
        Member member = lock(loginId);
        // Not asked of those who can read it: one that nobody can read any more is to come off, too.
        if (!flags.among(Set.of(member.id())).isEmpty()) {
            record(SecurityEventKind.SECOND_FACTOR_OFF, admin, member, reason);
        }
        secondFactors.remove(member.id());
    }

    /** Not noted for later: where Redis is away nobody is signed in, and the administrator is told. */
    void endSessions(Administrator admin, String loginId) {
        Member member = members.findByLoginId(loginId).orElseThrow(Rescue::unknown);
        int ended = sessions.closeAll(member.id());
        record(SecurityEventKind.SESSIONS_ENDED_BY_ADMIN, admin, member, ended + " ended");
    }

    private Member lock(String loginId) {
        return members.lock(loginId).orElseThrow(Rescue::unknown);
    }

    private static Problem unknown() {
        return Problem.notFound("MEMBER_NOT_FOUND");
    }

    private void record(SecurityEventKind kind, Administrator admin, Member member, @Nullable String note) {
        events.record(kind, Outcome.OK, admin.id(), member.id(), admin.origin(), note);
    }
}
