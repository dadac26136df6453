package imyeomsu.lck.auth.password;

import imyeomsu.lck.auth.audit.Origin;
import imyeomsu.lck.auth.audit.Outcome;
import imyeomsu.lck.auth.audit.SecurityEventKind;
import imyeomsu.lck.auth.audit.SecurityEvents;
import imyeomsu.lck.auth.credential.Account;
import imyeomsu.lck.auth.credential.Accounts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores another hash together with the record of it; of two at once for one account, or with one code, one is stored. */
@Component
class Replacements {

    private final Accounts accounts;
    private final ResetCodes codes;
    private final SecurityEvents events;

    Replacements(Accounts accounts, ResetCodes codes, SecurityEvents events) {
        this.accounts = accounts;
        this.codes = codes;
        this.events = events;
    }

    /** @return false where the password was changed since the account was read */
    @Transactional
    boolean change(Account account, String hash, Origin origin) {
        boolean changed = accounts.change(account, hash);
        if (changed) {
            events.record(SecurityEventKind.PASSWORD_CHANGED, Outcome.OK, account.id(), account.id(), origin, null);
        }
        return changed;
    }

    /** @return false where the code was used or ran out meanwhile */
    @Transactional
    boolean reset(Account account, String code, String hash, Origin origin) {
        boolean reset = codes.use(account.id(), code) && accounts.replace(account.id(), hash);
        if (reset) {
            events.record(SecurityEventKind.PASSWORD_RESET, Outcome.OK, account.id(), account.id(), origin, null);
        }
        return reset;
    }
}
