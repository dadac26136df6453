package imyeomsu.lck.auth.admin;

import imyeomsu.lck.auth.audit.Outcome;
import imyeomsu.lck.auth.audit.SecurityEventKind;
import imyeomsu.lck.auth.audit.SecurityEvents;
import imyeomsu.lck.auth.member.Admins;
import imyeomsu.lck.auth.member.Member;
import imyeomsu.lck.auth.member.Members;
import imyeomsu.lck.auth.member.Role;
import imyeomsu.lck.auth.upkeep.OpenSessions;
import imyeomsu.lck.common.problem.Problem;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What administrators do to the accounts of others. It takes effect at once: in the database with the event that tells of
 * it, in open sessions right after the commit.
 */
@Service
class Administration {

    private final Admins admins;
    private final Members members;
    private final SecurityEvents events;
    private final OpenSessions sessions;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Administration(
            Admins admins,
            Members members,
            SecurityEvents events,
            OpenSessions sessions,
            TransactionTemplate transaction,
            Clock clock) {
        this.admins = admins;
        this.members = members;
        this.events = events;
        this.sessions = sessions;
        this.transaction = transaction;
        this.clock = clock;
    }

    Member changeRole(Administrator admin, String loginId, Role role) {
        return change(admin, loginId, SecurityEventKind.ROLE_CHANGED, member -> {
            refuse(member, admin, "OWN_ROLE");
            if (member.role() == role) {
                return;
            }
            if (role != Role.ADMIN) {
                admins.refuseLast(member);
            }
            record(admin, member, SecurityEventKind.ROLE_CHANGED, member.role() + " -> " + role);
            member.become(role);
            sessions.areOutdated(member.id());
        });
    }

    /** Locked already: the reason given first stays. */
    Member lock(Administrator admin, String loginId, String reason) {
        return change(admin, loginId, SecurityEventKind.LOCKED, member -> {
            refuse(member, admin, "OWN_LOCK");
            if (member.isLocked()) {
                return;
            }
            admins.refuseLast(member);
            record(admin, member, SecurityEventKind.LOCKED, reason);
            member.lock(reason, clock.instant().truncatedTo(ChronoUnit.MICROS));
            sessions.end(member.id());
        });
    }

    Member unlock(Administrator admin, String loginId, String reason) {
        return change(admin, loginId, SecurityEventKind.UNLOCKED, member -> {
            refuse(member, admin, "OWN_LOCK");
            if (member.isLocked()) {
                record(admin, member, SecurityEventKind.UNLOCKED, reason);
                member.unlock();
            }
        });
    }

    /** A refusal is recorded after the transaction that it rolled back. */
    private Member change(Administrator admin, String loginId, SecurityEventKind kind, Consumer<Member> work) {
        Member changed;
        try {
            changed = Objects.requireNonNull(transaction.execute(status -> {
                admins.guard();
                Member member = members.lock(loginId).orElseThrow(() -> Problem.notFound("MEMBER_NOT_FOUND"));
                work.accept(member);
                return member;
            }));
        } catch (Problem refused) {
            members.findByLoginId(loginId)
                    .ifPresent(member -> events.record(
                            kind, Outcome.REFUSED, admin.id(), member.id(), admin.origin(), refused.code()));
            throw refused;
        }
        sessions.putRight(changed.id());
        return changed;
    }

    private static void refuse(Member member, Administrator admin, String code) {
        if (member.id() == admin.id()) {
            throw new Problem(HttpStatus.CONFLICT, code);
        }
    }

    private void record(Administrator admin, Member member, SecurityEventKind kind, String note) {
        events.record(kind, Outcome.OK, admin.id(), member.id(), admin.origin(), note);
    }
}
