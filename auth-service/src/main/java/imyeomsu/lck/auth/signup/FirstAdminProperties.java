package imyeomsu.lck.auth.signup;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The administrator that is made while there is none; nothing is made while login id or password is empty.
 *
 * @param loginId 4 to 20 of a-z, 0-9 and underscore; default empty
 * @param nickname 2 to 16 characters; default 운영자
 * @param password 10 to 64 characters; default empty. Give it by environment variable and change it after the first
 *     sign-in
 */
@ConfigurationProperties("lck.auth.first-admin")
record FirstAdminProperties(
        @DefaultValue("") String loginId, @DefaultValue("운영자") String nickname, @DefaultValue("") String password) {

    boolean isGiven() {
        return !loginId.isBlank() && !password.isBlank();
    }

    @Override
    public String toString() {
        return "FirstAdminProperties[" + loginId + "]";
    }
}
