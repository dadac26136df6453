package imyeomsu.lck.event.claim;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.event.claim.Admission.Admitted;
import imyeomsu.lck.event.claim.ClaimLine.Waiting;
import imyeomsu.lck.event.hottime.HotTimeViews;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    BatchAnswers(SureAdmission admission, HotTimeViews hotTimes, OverFlags overFlags, ClaimMeters meters) {
        this.admission = admission;
        this.hotTimes = hotTimes;
        this.overFlags = overFlags;
        this.meters = meters;
    }

    void answer(long hotTimeId, List<Waiting> batch) {
        try {
            Admitted admitted = decide(hotTimeId, batch);
            Set<Long> first = new HashSet<>();
            for (Waiting waiting : batch) {
                Decision decision = admitted.decisions().get(waiting.memberId());
                waiting.answer().complete(first.add(waiting.memberId()) ? decision : decision.again());
            }
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
        List<Long> members = batch.stream().map(Waiting::memberId).distinct().toList();
        return meters.batch(members.size(), () -> admission.admit(hotTimeId, members));
    }
}
