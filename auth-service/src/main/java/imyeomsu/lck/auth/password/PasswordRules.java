package imyeomsu.lck.auth.password;

import imyeomsu.lck.common.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a new password must not be, as NIST SP 800-63B has it: not one that is tried first, and none that who knows the
 * member or this site would try. How long it is the request says; what it is made of is nobody's business.
 */
@Component
public class PasswordRules {

    private static final List<String> OURS = List.of("lck", "woori", "우리은행", "imyeomsu", "hottime", "핫타임");

    /** A shorter name stands in many a password by chance. */
    private static final int SHORTEST_NAME = 3;

    private final CommonPasswords common;
    private final Faults faults;

    PasswordRules(CommonPasswords common, Faults faults) {
        this.common = common;
        this.faults = faults;
    }

    /**
     * @param field what the caller calls the password
     * @throws Problem 400 with {@code PASSWORD_COMMON} or {@code PASSWORD_PERSONAL} at that field
     */
    public void require(String field, String password, String loginId, String nickname) {
        if (common.contains(password)) {
            throw faults.at(field, Faults.COMMON);
        }
        if (isPersonal(password, loginId, nickname)) {
            throw faults.at(field, Faults.PERSONAL);
        }
    }

    private static boolean isPersonal(String password, String... names) {
        String small = password.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(names), OURS.stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> name.length() >= SHORTEST_NAME)
                .anyMatch(small::contains);
    }
}
