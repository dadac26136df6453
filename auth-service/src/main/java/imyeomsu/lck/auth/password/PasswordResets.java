package imyeomsu.lck.auth.password;

import imyeomsu.lck.auth.audit.Origin;
import imyeomsu.lck.auth.audit.Outcome;
import imyeomsu.lck.auth.audit.SecurityEventKind;
import imyeomsu.lck.auth.audit.SecurityEvents;
import imyeomsu.lck.auth.credential.Account;
import imyeomsu.lck.auth.credential.Accounts;
import imyeomsu.lck.auth.key.WrittenCode;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.session.MemberSessions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/**
 * A forgotten password: an administrator who knows whom he talks to draws a code, and the member takes a new password with
 * it. Nobody else, not even the administrator, ever knows that one.
 */
@Service
public class PasswordResets {

    /** 100 bits: not to be guessed, however often one may try. */
    private static final int GROUPS = 4;

    private final Accounts accounts;
    private final ResetCodes codes;
    private final NewPasswords passwords;
    private final Replacements replacements;
    private final MemberSessions sessions;
    private final SecurityEvents events;
    private final PasswordProperties properties;
    private final Clock clock;

    PasswordResets(
            Accounts accounts,
            ResetCodes codes,
            NewPasswords passwords,
            Replacements replacements,
            MemberSessions sessions,
            SecurityEvents events,
            PasswordProperties properties,
            Clock clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.passwords = passwords;
        this.replacements = replacements;
        this.sessions = sessions;
        this.events = events;
        this.properties = properties;
        this.clock = clock;
    }

    /** @param code in groups, to be shown once */
    public record Issued(String code, Instant expiresAt) {

        @Override
        public String toString() {
            return "Issued[" + expiresAt + "]";
        }
    }

    /** Draws a code, in place of an earlier one. Recording who asked for it is the caller's. */
    public Issued issue(long memberId) {
        Issued issued = new Issued(
                WrittenCode.draw(GROUPS),
                clock.instant().plus(properties.validFor()).truncatedTo(ChronoUnit.SECONDS));
        codes.store(memberId, issued.code(), issued.expiresAt());
        return issued;
    }

    /** The second factor, where there is one, stays: whoever lost that, too, has an administrator take it off. */
    void redeem(String loginId, String code, String newPassword, Origin origin) {
        Account account = open(loginId, code).orElseThrow(() -> invalid(loginId, origin));
        String hash = passwords.hash(account, newPassword);
        sessions.closeAll(account.id());
        if (!replacements.reset(account, code, hash, origin)) {
            throw invalid(loginId, origin);
        }
        sessions.closeAll(account.id());
    }

    private Optional<Account> open(String loginId, String code) {
        return accounts.find(loginId).filter(account -> codes.isOpen(account.id(), code));
    }

    private Problem invalid(String loginId, Origin origin) {
        Long memberId = accounts.find(loginId).map(Account::id).orElse(null);
        events.record(SecurityEventKind.PASSWORD_RESET, Outcome.REFUSED, null, memberId, origin, "RESET_CODE_INVALID");
        return new Problem(HttpStatus.UNAUTHORIZED, "RESET_CODE_INVALID");
    }
}
