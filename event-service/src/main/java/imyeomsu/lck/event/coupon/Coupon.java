package imyeomsu.lck.event.coupon;

import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.event.hottime.Benefit;
import java.time.Instant;

/**
 * A coupon as a claim answers it: what never changes of it, and nothing of whether it was redeemed or revoked since. Once
 * a Hot Time is over claims are answered from memory, and that knows who won and not what became of it; a state that may
 * be out of date is none. {@link HeldCoupon} has it.
 *
 * @param expiresAt the first moment at which it is worth nothing any more
 */
public record Coupon(
        long hotTimeId, Localized title, int seq, String code, Benefit benefit, Instant issuedAt, Instant expiresAt) {}
