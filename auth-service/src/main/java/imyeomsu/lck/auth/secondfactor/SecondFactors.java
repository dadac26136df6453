package imyeomsu.lck.auth.secondfactor;

import imyeomsu.lck.auth.password.SecondCheck;
import imyeomsu.lck.common.problem.Problem;
import java.time.Clock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether a member has a second factor, and whether a code is his. */
@Component
public class SecondFactors implements SecondCheck {

    static final String REQUIRED = "SECOND_FACTOR_REQUIRED";
    static final String INVALID = "SECOND_FACTOR_INVALID";

    private static final Pattern DIGITS = Pattern.compile("\\d{" + Totp.DIGITS + "}");

    private final Totp totp = new Totp();
    private final Secrets secrets;
    private final RecoveryCodes recoveryCodes;
    private final Clock clock;

    SecondFactors(Secrets secrets, RecoveryCodes recoveryCodes, Clock clock) {
        this.secrets = secrets;
        this.recoveryCodes = recoveryCodes;
        this.clock = clock;
    }

    /** By what a member showed that it is he. */
    public enum Proof {
        NOT_NEEDED,
        APP,
        RECOVERY_CODE
    }

    public boolean isOn(long memberId) {
        return secrets.isOn(memberId);
    }

    /** Takes it off, with its recovery codes. Recording who wanted it is the caller's. */
    @Transactional
    public void remove(long memberId) {
        secrets.remove(memberId);
        recoveryCodes.remove(memberId);
    }

    @Override
    public void require(long memberId, @Nullable String code) {
        prove(memberId, code);
    }

    /**
     * Uses the code up.
     *
     * @param code six digits of the app, or a recovery code
     * @throws Problem 401 {@code SECOND_FACTOR_REQUIRED} where a code is needed and there is none; 401
     *     {@code SECOND_FACTOR_INVALID} for one that is wrong, too old or was used before
     */
    public Proof prove(long memberId, @Nullable String code) {
        byte[] secret = secrets.confirmed(memberId).orElse(null);
        if (secret == null) {
            return Proof.NOT_NEEDED;
        }
        if (code == null || code.isBlank()) {
            throw new Problem(HttpStatus.UNAUTHORIZED, REQUIRED);
        }
        String typed = code.replace(" ", "");
        if (DIGITS.matcher(typed).matches()) {
            return must(takes(memberId, secret, typed), Proof.APP);
        }
        return must(recoveryCodes.use(memberId, typed), Proof.RECOVERY_CODE);
    }

    private boolean takes(long memberId, byte[] secret, String code) {
        return totp.step(secret, code, clock.instant()).stream().anyMatch(step -> secrets.take(memberId, step));
    }

    private static Proof must(boolean right, Proof proof) {
        if (!right) {
            throw new Problem(HttpStatus.UNAUTHORIZED, INVALID);
        }
        return proof;
    }
}
