package imyeomsu.lck.auth.budget;

import imyeomsu.lck.auth.key.Fingerprints;
import imyeomsu.lck.auth.key.Keys;
import imyeomsu.lck.common.budget.Budgets;
import imyeomsu.lck.common.budget.Spending;
import imyeomsu.lck.common.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Takes from the budgets before anything is tried. Whose try it is decides what it is taken from: nobody can spend what
 * the owner of an account has on a device of his own. Login ids stand in Redis by their fingerprint.
 */
@Component
public class TryBudgets {

    private final @Nullable Budgets budgets;
    private final BudgetProperties rules;
    private final Fingerprints accounts;

    /** @param budgets none where the library's are switched off */
    TryBudgets(Optional<Budgets> budgets, BudgetProperties rules, Keys keys) {
        this.budgets = rules.enabled() ? budgets.orElse(null) : null;
        this.rules = rules;
        this.accounts = keys.fingerprints("budget-account");
    }

    /**
     * From a device that never was in this account: the address pays first, and all such devices together.
     *
     * @throws Problem 429 {@code TOO_MANY_ATTEMPTS} with the time after which it is worth trying again
     */
    public void stranger(String loginId, String address) {
        address(address);
        spend("sign-ins", accounts.of(loginId), new Spending("strangers", "", rules.strangers()));
    }

    /** From a device that was in this account before, wherever it is now. */
    public void device(String loginId, String device) {
        spend("sign-ins", accounts.of(loginId), new Spending("device", device, rules.device()));
    }

    /** From anywhere, where what is tried cannot be guessed and only costs us work. */
    public void address(String address) {
        spend("tries", address, new Spending("address", "", rules.address()));
    }

    /** By one who is signed in. */
    public void member(long memberId) {
        spend("confirmations", Long.toString(memberId), new Spending("member", "", rules.member()));
    }

    private void spend(String what, String where, Spending spending) {
        if (budgets != null) {
            budgets.take(what, where, List.of(spending)).ifPresent(wait -> {
                throw new Problem(HttpStatus.TOO_MANY_REQUESTS, "TOO_MANY_ATTEMPTS").withRetryAfter(wait);
            });
        }
    }
}
