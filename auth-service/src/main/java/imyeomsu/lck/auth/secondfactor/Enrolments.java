package imyeomsu.lck.auth.secondfactor;

import imyeomsu.lck.auth.audit.Origin;
import imyeomsu.lck.auth.audit.Outcome;
import imyeomsu.lck.auth.audit.SecurityEventKind;
import imyeomsu.lck.auth.audit.SecurityEvents;
import imyeomsu.lck.common.problem.Problem;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member takes a second factor, other recovery codes, or the factor off again. */
@Service
class Enrolments {

    private final Totp totp = new Totp();
    private final Secrets secrets;
    private final RecoveryCodes recoveryCodes;
    private final SecondFactors factors;
    private final SecurityEvents events;
    private final Clock clock;

    Enrolments(
            Secrets secrets, RecoveryCodes recoveryCodes, SecondFactors factors, SecurityEvents events, Clock clock) {
        this.secrets = secrets;
        this.recoveryCodes = recoveryCodes;
        this.factors = factors;
        this.events = events;
        this.clock = clock;
    }

    void refuseWhereOn(long memberId) {
        if (secrets.isOn(memberId)) {
            throw new Problem(HttpStatus.CONFLICT, "SECOND_FACTOR_ALREADY_ON");
        }
    }

    /** Nothing is asked for at sign-in before the member has shown that his app knows the secret. */
    byte[] begin(long memberId) {
        byte[] secret = totp.drawSecret();
        secrets.begin(memberId, secret);
        return secret;
    }

    /** @return the recovery codes, to be shown once */
    @Transactional
    List<String> confirm(long memberId, String code, Origin origin) {
        byte[] secret =
                secrets.begun(memberId).orElseThrow(() -> new Problem(HttpStatus.CONFLICT, "SECOND_FACTOR_NOT_BEGUN"));
        long step = totp.step(secret, code.replace(" ", ""), clock.instant())
                .orElseThrow(() -> new Problem(HttpStatus.UNAUTHORIZED, SecondFactors.INVALID));
        secrets.confirm(memberId, step);
        record(SecurityEventKind.SECOND_FACTOR_ON, memberId, origin);
        return recoveryCodes.draw(memberId);
    }

    @Transactional
    List<String> renew(long memberId, Origin origin) {
        if (!secrets.isOn(memberId)) {
            throw new Problem(HttpStatus.CONFLICT, "SECOND_FACTOR_NOT_BEGUN");
        }
        record(SecurityEventKind.RECOVERY_CODES_RENEWED, memberId, origin);
        return recoveryCodes.draw(memberId);
    }

    @Transactional
    void remove(long memberId, Origin origin) {
        factors.remove(memberId);
        record(SecurityEventKind.SECOND_FACTOR_OFF, memberId, origin);
    }

    /** Outside of a transaction, which the refusal would undo. */
    void refused(SecurityEventKind kind, long memberId, Origin origin, String why) {
        events.record(kind, Outcome.REFUSED, memberId, memberId, origin, why);
    }

    private void record(SecurityEventKind kind, long memberId, Origin origin) {
        events.record(kind, Outcome.OK, memberId, memberId, origin, null);
    }
}
