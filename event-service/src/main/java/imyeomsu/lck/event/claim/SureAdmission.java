package imyeomsu.lck.event.claim;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.event.EventProperties;
import imyeomsu.lck.event.claim.Admission.Admitted;
import imyeomsu.lck.event.claim.Admission.Arrival;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Asks until the outcome is known, for a bounded time.
 *
 * <p>A timeout, a deadlock and a lost connection are all answered alike, by sending the same members again: whoever got a
 * place by an attempt that nobody heard of finds it in the next. Where time runs out nothing was promised to anybody, and
 * for a moment the Hot Time counts as out of reach: claims are then refused at once instead of each waiting for the same
 * failure. That is kept by Hot Time, because a row that somebody else has locked says nothing of other rows.
 */
@Component
class SureAdmission {

    private static final Logger log = LoggerFactory.getLogger(SureAdmission.class);

    private final Admission admission;
    private final EventProperties.Claims settings;

    /** The Hot Times whose last batch got no answer, and until when nobody else has to try. */
    private final Map<Long, Long> awayUntil = new ConcurrentHashMap<>();

    SureAdmission(Admission admission, EventProperties properties) {
        this.admission = admission;
        this.settings = properties.claims();
    }

    boolean isAway(long hotTimeId) {
        Long until = awayUntil.get(hotTimeId);
        return until != null && System.nanoTime() - until < 0;
    }

    Problem away() {
        return Problem.unavailable(settings.retryAfter());
    }

    /** @throws Problem 503 where the database gave no answer in time */
    Admitted admit(long hotTimeId, List<Arrival> arrivals) {
        // While it fails, one attempt is enough to see whether it is back.
        long lastStart = System.nanoTime()
                + (awayUntil.containsKey(hotTimeId) ? 0 : settings.resendFor().toNanos());
        while (true) {
            try {
                Admitted admitted = admission.admit(hotTimeId, arrivals);
                awayUntil.remove(hotTimeId);
                return admitted;
            } catch (DataAccessException unknown) {
                if (System.nanoTime() - lastStart >= 0) {
                    throw giveUp(hotTimeId, arrivals, unknown);
                }
                log.warn("Sending {} claims of Hot Time {} again: {}", arrivals.size(), hotTimeId, unknown.toString());
                LockSupport.parkNanos(settings.resendPause().toNanos());
            }
        }
    }

    private Problem giveUp(long hotTimeId, List<Arrival> arrivals, DataAccessException cause) {
        awayUntil.put(hotTimeId, System.nanoTime() + settings.retryAfter().toNanos());
        log.error("No answer for {} claims of Hot Time {}", arrivals.size(), hotTimeId, cause);
        return away();
    }
}
