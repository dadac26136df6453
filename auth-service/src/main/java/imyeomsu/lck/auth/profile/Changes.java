package imyeomsu.lck.auth.profile;

import imyeomsu.lck.auth.consent.ConsentKind;
import imyeomsu.lck.auth.consent.ConsentTexts;
import imyeomsu.lck.auth.consent.Consents;
import imyeomsu.lck.auth.member.Member;
import imyeomsu.lck.auth.member.Members;
import imyeomsu.lck.auth.upkeep.OpenSessions;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.problem.ProblemCodes;
import imyeomsu.lck.common.session.CurrentMember;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What members change of their own accounts. It takes effect at once, on all their devices. */
@Service
class Changes {

    private final Members members;
    private final Consents consents;
    private final ConsentTexts texts;
    private final OpenSessions sessions;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Changes(
            Members members,
            Consents consents,
            ConsentTexts texts,
            OpenSessions sessions,
            TransactionTemplate transaction,
            Clock clock) {
        this.members = members;
        this.consents = consents;
        this.texts = texts;
        this.sessions = sessions;
        this.transaction = transaction;
        this.clock = clock;
    }

    Member make(long memberId, ProfileChange wanted) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> change(memberId, wanted)));
        } catch (DataIntegrityViolationException lostTheRace) {
            // The nickname is the one thing here that two may want.
            throw taken();
        } finally {
            sessions.putRight(memberId);
        }
    }

    private Member change(long memberId, ProfileChange wanted) {
        Member member = members.lock(memberId)
                .filter(Member::isActive)
                .orElseThrow(() -> new Problem(HttpStatus.UNAUTHORIZED, ProblemCodes.SIGN_IN_REQUIRED));
        CurrentMember before = member.current();
        String nickname = wanted.nicknameOr(member.nickname());
        if (members.existsByNicknameAndIdNot(nickname, memberId)) {
            throw taken();
        }
        member.rename(nickname);
        member.follow(wanted.teamOr(member.favouriteTeam()));
        member.isReachedAt(wanted.phoneOr(member.phone()));
        member.hearOfHotTimes(wanted.hotTimesOr(member.hearsOfHotTimes()));
        member.hearOfMatches(wanted.matchesOr(member.hearsOfMatches()));
        members.flush();
        wanted.marketing().ifPresent(given -> market(memberId, given));
        if (!member.current().equals(before)) {
            sessions.areOutdated(memberId);
        }
        return member;
    }

    private void market(long memberId, boolean given) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (given) {
            consents.give(memberId, ConsentKind.MARKETING, texts.version(ConsentKind.MARKETING), now);
        } else {
            consents.revoke(memberId, ConsentKind.MARKETING, now);
        }
    }

    private static Problem taken() {
        return new Problem(HttpStatus.CONFLICT, "NICKNAME_TAKEN");
    }
}
