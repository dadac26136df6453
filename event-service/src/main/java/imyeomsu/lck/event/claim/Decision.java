package imyeomsu.lck.event.claim;

import imyeomsu.lck.event.claim.Claim.Outcome;
import imyeomsu.lck.event.coupon.Place;
import imyeomsu.lck.event.hottime.HotTimeState;
import org.jspecify.annotations.Nullable;

/**
 * What the database decided about one member.
 *
 * @param place the member's place, also where it was given earlier; null where there is none
 */
record Decision(Outcome outcome, @Nullable Place place) {

    static Decision issued(Place place) {
        return new Decision(Outcome.ISSUED, place);
    }

    static Decision yours(Place place) {
        return new Decision(Outcome.YOURS, place);
    }

    /** Who asked in this state and has no place. While it is open everybody gets one, as long as there are any. */
    static Decision without(HotTimeState state) {
        return switch (state) {
            case DRAFT, SCHEDULED -> new Decision(Outcome.NOT_OPEN, null);
            case OVER -> new Decision(Outcome.OVER, null);
            case SOLD_OUT -> new Decision(Outcome.SOLD_OUT, null);
            case PAUSED -> new Decision(Outcome.PAUSED, null);
            case OPEN -> throw new IllegalStateException("Left without a place while there are some");
        };
    }

    /** The same for a second claim of a member that shared the place of the first. */
    Decision again() {
        return outcome == Outcome.ISSUED ? new Decision(Outcome.YOURS, place) : this;
    }
}
