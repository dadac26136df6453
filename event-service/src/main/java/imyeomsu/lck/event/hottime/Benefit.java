package imyeomsu.lck.event.hottime;

import imyeomsu.lck.common.web.Localized;

/**
 * What a coupon is good for.
 *
 * @param kind code of its {@link CouponKind}
 * @param unit what the amount counts: {@code PERCENT}, {@code KRW} or {@code TIMES}
 * @param text in words, for example "20% off"
 */
public record Benefit(String kind, String unit, int amount, Localized text) {}
