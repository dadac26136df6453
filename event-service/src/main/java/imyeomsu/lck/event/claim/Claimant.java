package imyeomsu.lck.event.claim;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.event.claim.Admission.Arrival;
import java.time.Duration;

/**
 * Who claims.
 *
 * @param waited from ticket to claim
 * @param address from where
 */
record Claimant(CurrentMember member, Duration waited, String address) {

    long id() {
        return member.id();
    }

    Arrival arrival() {
        return new Arrival(member.id(), waited.toMillis());
    }
}
