// Looks a coupon up and redeems it. A reference is drawn once for a coupon and kept until the server has answered, so
// that sending again after a lost answer redeems nothing twice.
import { get, post } from '/lib/api.js';

const REFUSED = ['UNKNOWN_COUPON', 'ALREADY_REDEEMED', 'COUPON_EXPIRED', 'COUPON_REVOKED'];

export const look = (code, options) => get(`/coupons/${encodeURIComponent(code)}`, { ...options, fresh: true });

/** Tells {kind, ...}: `done`, one of the refusals, `unsure` while it may or may not have happened, or `failed`. */
export async function redeem(code, reference, options) {
  try {
    const { body } = await post(`/coupons/${encodeURIComponent(code)}/redemptions`, { reference }, options);
    return { kind: 'done', coupon: body, reference };
  } catch (failure) {
    if (REFUSED.includes(failure.code)) return { kind: failure.code, failure, reference };
    const unsure = failure.status === 0 || failure.status >= 500;
    return { kind: unsure ? 'unsure' : 'failed', failure, reference };
  }
}
