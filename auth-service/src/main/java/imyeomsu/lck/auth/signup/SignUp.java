package imyeomsu.lck.auth.signup;

import imyeomsu.lck.auth.audit.Origin;
import imyeomsu.lck.auth.audit.Outcome;
import imyeomsu.lck.auth.audit.SecurityEventKind;
import imyeomsu.lck.auth.audit.SecurityEvents;
import imyeomsu.lck.auth.consent.Consents;
import imyeomsu.lck.auth.credential.Hashing;
import imyeomsu.lck.auth.member.Member;
import imyeomsu.lck.auth.member.Members;
import imyeomsu.lck.auth.password.PasswordRules;
import imyeomsu.lck.common.problem.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes members. Two that want one name at the same instant: the database's unique key decides who gets it. */
@Service
class SignUp {

    private final Members members;
    private final Consents consents;
    private final SecurityEvents events;
    private final PasswordRules rules;
    private final Hashing hashing;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignUp(
            Members members,
            Consents consents,
            SecurityEvents events,
            PasswordRules rules,
            Hashing hashing,
            TransactionTemplate transaction,
            Clock clock) {
        this.members = members;
        this.consents = consents;
        this.events = events;
        this.rules = rules;
        this.hashing = hashing;
        this.transaction = transaction;
        this.clock = clock;
    }

    Member join(NewMember wanted, Origin origin) {
        // Asked before the costly hash; asked again by the unique keys, which have the last word.
        refuseTaken(wanted);
        rules.require("password", wanted.password(), wanted.loginId(), wanted.nickname());
        String hash = hashing.hash(wanted.password());
        try {
            return Objects.requireNonNull(transaction.execute(status -> store(wanted, hash, origin)));
        } catch (DataIntegrityViolationException lostTheRace) {
            refuseTaken(wanted);
            throw lostTheRace;
        }
    }

    private Member store(NewMember wanted, String hash, Origin origin) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Member member = new Member(wanted.loginId(), wanted.nickname(), hash, wanted.role(), now);
        member.follow(wanted.favouriteTeam());
        member.isReachedAt(wanted.phone());
        members.saveAndFlush(member);
        wanted.consents().forEach((kind, version) -> consents.give(member.id(), kind, version, now));
        events.record(SecurityEventKind.SIGN_UP, Outcome.OK, member.id(), member.id(), origin, null);
        return member;
    }

    private void refuseTaken(NewMember wanted) {
        if (members.existsByLoginId(wanted.loginId())) {
            throw new Problem(HttpStatus.CONFLICT, "LOGIN_ID_TAKEN");
        }
        if (members.existsByNickname(wanted.nickname())) {
            throw new Problem(HttpStatus.CONFLICT, "NICKNAME_TAKEN");
        }
    }
}
