package imyeomsu.lck.auth.credential;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whether a password is an account's, without telling by its time whether there is such an account. */
@Component
public class Credentials {

    private final Accounts accounts;
    private final Hashing hashing;

    Credentials(Accounts accounts, Hashing hashing) {
        this.accounts = accounts;
        this.hashing = hashing;
    }

    /**
     * The account, with a hash of today's strength from now on, where the password is right; else empty, after the same
     * time for a wrong password and for an account that is not there.
     */
    public Optional<Account> check(Optional<Account> account, String password) {
        Hashing.Checked checked =
                hashing.check(password, account.map(Account::passwordHash).orElse(null));
        if (!checked.right()) {
            return Optional.empty();
        }
        return account.map(known ->
                checked.renewed().map(hash -> accounts.rehash(known, hash)).orElse(known));
    }
}
