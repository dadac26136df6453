package imyeomsu.lck.event.coupon;

import imyeomsu.lck.common.web.Localized;
import java.time.Instant;

/** A coupon as its owner sees it. */
public record Coupon(long hotTimeId, Localized title, int seq, String code, Instant issuedAt) {}
