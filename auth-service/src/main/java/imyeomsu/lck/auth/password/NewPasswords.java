package imyeomsu.lck.auth.password;

import imyeomsu.lck.auth.credential.Account;
import imyeomsu.lck.auth.credential.Hashing;
import org.springframework.stereotype.Component;

/** A new password for an account that is there: asked whether it will do, then hashed. */
@Component
class NewPasswords {

    private final PasswordRules rules;
    private final Hashing hashing;

    NewPasswords(PasswordRules rules, Hashing hashing) {
        this.rules = rules;
        this.hashing = hashing;
    }

    String hash(Account account, String password) {
        rules.require("newPassword", password, account.loginId(), account.nickname());
        return hashing.hash(password);
    }
}
