package imyeomsu.lck.event.coupon;

/** Which coupon it is: the key of its row. */
public record CouponNumber(long hotTimeId, int seq) {}
