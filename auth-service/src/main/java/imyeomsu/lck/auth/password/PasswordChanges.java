package imyeomsu.lck.auth.password;

import imyeomsu.lck.auth.audit.Origin;
import imyeomsu.lck.auth.audit.Outcome;
import imyeomsu.lck.auth.audit.SecurityEventKind;
import imyeomsu.lck.auth.audit.SecurityEvents;
import imyeomsu.lck.auth.credential.Account;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.session.MemberSessions;
import org.springframework.stereotype.Service;

/** A member takes another password in place of one that he knows; whoever else is signed in as him is not any more. */
@Service
class PasswordChanges {

    private final PasswordCheck check;
    private final NewPasswords passwords;
    private final Replacements replacements;
    private final MemberSessions sessions;
    private final SecurityEvents events;
    private final Faults faults;

    PasswordChanges(
            PasswordCheck check,
            NewPasswords passwords,
            Replacements replacements,
            MemberSessions sessions,
            SecurityEvents events,
            Faults faults) {
        this.check = check;
        this.passwords = passwords;
        this.replacements = replacements;
        this.sessions = sessions;
        this.events = events;
        this.faults = faults;
    }

    /** @param session the one that stays open */
    void change(long memberId, String session, String oldPassword, String newPassword, Origin origin) {
        Account account = check.account(memberId, oldPassword).orElseThrow(() -> wrong(memberId, origin));
        String hash = passwords.hash(account, newPassword);
        // Before, too: while Redis is away no password is changed that others would stay signed in with.
        sessions.closeOthers(memberId, session);
        if (!replacements.change(account, hash, origin)) {
            throw wrong(memberId, origin);
        }
        // Whoever signed in with the old one meanwhile.
        sessions.closeOthers(memberId, session);
    }

    private Problem wrong(long memberId, Origin origin) {
        events.record(
                SecurityEventKind.PASSWORD_CHANGED, Outcome.REFUSED, memberId, memberId, origin, Faults.WRONG_PASSWORD);
        return faults.at("oldPassword", Faults.WRONG_PASSWORD);
    }
}
