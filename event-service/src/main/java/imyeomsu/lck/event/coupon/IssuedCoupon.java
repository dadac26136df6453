package imyeomsu.lck.event.coupon;

import imyeomsu.lck.event.hottime.Offer;

/**
 * A coupon as the database holds it.
 *
 * @param memberId whose it is
 * @param code as it is written everywhere
 * @param offer of its Hot Time
 */
public record IssuedCoupon(CouponNumber number, long memberId, String code, Offer offer, CouponLife life) {}
