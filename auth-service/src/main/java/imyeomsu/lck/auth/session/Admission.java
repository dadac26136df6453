package imyeomsu.lck.auth.session;

import imyeomsu.lck.auth.audit.Outcome;
import imyeomsu.lck.auth.audit.SecurityEventKind;
import imyeomsu.lck.auth.audit.SecurityEvents;
import imyeomsu.lck.auth.budget.TryBudgets;
import imyeomsu.lck.auth.credential.Account;
import imyeomsu.lck.auth.credential.Accounts;
import imyeomsu.lck.auth.credential.Credentials;
import imyeomsu.lck.auth.secondfactor.SecondFactors;
import imyeomsu.lck.common.problem.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Decides who may come in: budget, password, lock, second factor, in this order. Who does not know the password learns
 * nothing, not even whether there is such a member; only who knows it hears of a lock or of a code that is missing.
 */
@Component
class Admission {

    private final TryBudgets budgets;
    private final Accounts accounts;
    private final Credentials credentials;
    private final SecondFactors factors;
    private final SecurityEvents events;

    Admission(
            TryBudgets budgets,
            Accounts accounts,
            Credentials credentials,
            SecondFactors factors,
            SecurityEvents events) {
        this.budgets = budgets;
        this.accounts = accounts;
        this.credentials = credentials;
        this.factors = factors;
        this.events = events;
    }

    /** @throws Problem 401, 403, 429 or 503, each with a code of its own */
    Account admit(String loginId, String password, @Nullable String code, Visitor visitor) {
        // Before anything is tried, and before anything is asked of the database.
        visitor.device()
                .ifPresentOrElse(
                        device -> budgets.device(loginId, device), () -> budgets.stranger(loginId, visitor.address()));
        Optional<Account> known = accounts.find(loginId);
        Long id = known.map(Account::id).orElse(null);
        Account account = credentials.check(known, password).orElseThrow(() -> refused(id, badCredentials(), visitor));
        if (account.locked()) {
            throw refused(id, new Problem(HttpStatus.FORBIDDEN, "ACCOUNT_LOCKED"), visitor);
        }
        prove(account, code, visitor);
        return account;
    }

    static Problem badCredentials() {
        return new Problem(HttpStatus.UNAUTHORIZED, "BAD_CREDENTIALS");
    }

    private void prove(Account account, @Nullable String code, Visitor visitor) {
        try {
            if (factors.prove(account.id(), code) == SecondFactors.Proof.RECOVERY_CODE) {
                events.record(
                        SecurityEventKind.RECOVERY_CODE_USED,
                        Outcome.OK,
                        account.id(),
                        account.id(),
                        visitor.origin(),
                        null);
            }
        } catch (Problem missing) {
            throw refused(account.id(), missing, visitor);
        }
    }

    private Problem refused(@Nullable Long memberId, Problem why, Visitor visitor) {
        events.record(SecurityEventKind.SIGN_IN, Outcome.REFUSED, null, memberId, visitor.origin(), why.code());
        return why;
    }
}
