package imyeomsu.lck.event.proof;

import java.time.Instant;

/** A Hot Time was ended for good and its coupons are proven. Told on one copy, after it was stored. */
public record HotTimeSealed(long hotTimeId, int records, Instant sealedAt) {}
