package imyeomsu.lck.auth.password;

import imyeomsu.lck.auth.budget.TryBudgets;
import imyeomsu.lck.auth.credential.Account;
import imyeomsu.lck.auth.credential.Accounts;
import imyeomsu.lck.auth.credential.Credentials;
import imyeomsu.lck.common.problem.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks a member who is signed in for his password once more, before what a stolen session must not do. */
@Component
public class PasswordCheck {

    private final TryBudgets budgets;
    private final Accounts accounts;
    private final Credentials credentials;
    private final SecondCheck secondCheck;
    private final Faults faults;

    PasswordCheck(
            TryBudgets budgets, Accounts accounts, Credentials credentials, SecondCheck secondCheck, Faults faults) {
        this.budgets = budgets;
        this.accounts = accounts;
        this.credentials = credentials;
        this.secondCheck = secondCheck;
        this.faults = faults;
    }

    /**
     * @param code where the member has a second factor
     * @throws Problem 400 with {@code WRONG_PASSWORD} at {@code password}; 401 {@code SECOND_FACTOR_REQUIRED} or
     *     {@code SECOND_FACTOR_INVALID}; 429 {@code TOO_MANY_ATTEMPTS}; 503 where too many passwords are at work
     */
    public void confirm(long memberId, String password, @Nullable String code) {
        if (account(memberId, password).isEmpty()) {
            throw faults.at("password", Faults.WRONG_PASSWORD);
        }
        secondCheck.require(memberId, code);
    }

    /** Empty where the password is wrong. */
    Optional<Account> account(long memberId, String password) {
        budgets.member(memberId);
        return credentials.check(accounts.find(memberId), password);
    }
}
