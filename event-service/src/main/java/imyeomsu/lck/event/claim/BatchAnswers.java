package imyeomsu.lck.event.claim;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.event.claim.Admission.Admitted;
import imyeomsu.lck.event.claim.Admission.Arrival;
import imyeomsu.lck.event.claim.ClaimLine.Waiting;
import imyeomsu.lck.event.hottime.HotTimeViews;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has a batch decided and tells everyone in it, and lets this copy remember how the Hot Time stands now. */
@Component
class BatchAnswers {

    private static final Logger log = LoggerFactory.getLogger(BatchAnswers.class);

    private final SureAdmission admission;
    private final HotTimeViews hotTimes;
    private final OverFlags overFlags;
    private final ClaimMeters meters;
    private final ClaimTraces traces;

    BatchAnswers(
            SureAdmission admission,
            HotTimeViews hotTimes,
            OverFlags overFlags,
            ClaimMeters meters,
            ClaimTraces traces) {
        this.admission = admission;
        this.hotTimes = hotTimes;
        this.overFlags = overFlags;
        this.meters = meters;
        this.traces = traces;
    }

    void answer(long hotTimeId, List<Waiting> batch) {
        try {
            Admitted admitted = decide(hotTimeId, batch);
            batch.forEach(waiting -> waiting.answer()
                    .complete(admitted.decisions().get(waiting.arrival().memberId())));
            hotTimes.heard(hotTimeId, admitted.standing());
            overFlags.consider(hotTimeId, admitted.standing());
        } catch (RuntimeException | Error failure) {
            // Whatever it is: who waits is told, and the line moves on.
            if (!(failure instanceof Problem)) {
                log.error("A batch of Hot Time {} failed", hotTimeId, failure);
            }
            batch.forEach(waiting -> waiting.answer().completeExceptionally(failure));
        }
    }

    private Admitted decide(long hotTimeId, List<Waiting> batch) {
        if (admission.isAway(hotTimeId)) {
            throw admission.away();
        }
        List<Arrival> arrivals = batch.stream().map(Waiting::arrival).toList();
        return meters.batch(arrivals.size(), () -> traces.batch(batch, () -> admission.admit(hotTimeId, arrivals)));
    }
}
