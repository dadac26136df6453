package imyeomsu.lck.auth.member;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.problem.ProblemCodes;
import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is changed of members after they signed up. */
@Service
class Changes {

    private final Members members;
    private final MemberSessions sessions;

    Changes(Members members, MemberSessions sessions) {
        this.members = members;
        this.sessions = sessions;
    }

    /** Takes effect at once where the member changed it; other devices learn it when they sign in again. */
    @Transactional
    Member follow(CurrentMember current, Optional<String> session, @Nullable String team) {
        Member member = members.findById(current.id())
                .orElseThrow(() -> new Problem(HttpStatus.UNAUTHORIZED, ProblemCodes.SIGN_IN_REQUIRED));
        member.follow(team);
        // The row stays locked until the session says the same: of two changes at once the same one is last in both.
        members.flush();
        CurrentMember now =
                new CurrentMember(current.id(), current.nickname(), current.roles(), team, member.joinedAt());
        session.ifPresent(id -> sessions.replace(id, now));
        return member;
    }

    /** Takes effect when the member signs in next: sessions say what a member might do when they began. */
    @Transactional
    Member changeRole(CurrentMember admin, String loginId, Role role) {
        Member member = members.findByLoginId(loginId).orElseThrow(() -> Problem.notFound("MEMBER_NOT_FOUND"));
        if (member.id() == admin.id()) {
            throw new Problem(HttpStatus.CONFLICT, "OWN_ROLE");
        }
        member.become(role);
        return member;
    }
}
