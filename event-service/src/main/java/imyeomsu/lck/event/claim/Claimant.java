package imyeomsu.lck.event.claim;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.event.claim.Admission.Arrival;
import java.time.Duration;

/**
 * Who claims.
 *
 * @param waited from ticket to claim
 */
record Claimant(CurrentMember member, Duration waited) {

    long id() {
        return member.id();
    }

    Arrival arrival() {
        return new Arrival(member.id(), waited.toMillis());
    }
}
