package imyeomsu.lck.auth.withdrawal;

import imyeomsu.lck.auth.audit.Origin;
import imyeomsu.lck.auth.audit.Outcome;
import imyeomsu.lck.auth.audit.SecurityEventKind;
import imyeomsu.lck.auth.audit.SecurityEvents;
import imyeomsu.lck.auth.change.MemberChangeKind;
import imyeomsu.lck.auth.change.MemberFeed;
import imyeomsu.lck.auth.member.Admins;
import imyeomsu.lck.auth.member.Member;
import imyeomsu.lck.auth.member.Members;
import imyeomsu.lck.auth.upkeep.OpenSessions;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.problem.ProblemCodes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Has members leave. Once it has answered nothing personal is left, whether Redis or another service is there or not. */
@Service
class Withdrawals {

    private final Admins admins;
    private final Members members;
    private final Erasure erasure;
    private final SecurityEvents events;
    private final OpenSessions sessions;
    private final MemberFeed feed;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Withdrawals(
            Admins admins,
            Members members,
            Erasure erasure,
            SecurityEvents events,
            OpenSessions sessions,
            MemberFeed feed,
            TransactionTemplate transaction,
            Clock clock) {
        this.admins = admins;
        this.members = members;
        this.erasure = erasure;
        this.events = events;
        this.sessions = sessions;
        this.feed = feed;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Once more has no effect. */
    void withdraw(long memberId) {
        transaction.executeWithoutResult(status -> leave(memberId));
        sessions.putRight(memberId);
        feed.nudge();
    }

    private void leave(long memberId) {
        admins.guard();
        Member member = members.lock(memberId)
                .filter(known -> !known.isLocked())
                .orElseThrow(() -> new Problem(HttpStatus.UNAUTHORIZED, ProblemCodes.SIGN_IN_REQUIRED));
        if (member.isWithdrawn()) {
            return;
        }
        admins.refuseLast(member);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        erasure.erase(memberId);
        member.withdraw(now);
        members.flush();
        events.record(SecurityEventKind.WITHDRAWN, Outcome.OK, memberId, memberId, Origin.NONE, null);
        sessions.end(memberId);
        feed.append(memberId, MemberChangeKind.WITHDRAWN, now);
    }
}
