/** Coupons: what a member has won, the code that proves it, and how it stands. They are made by claims. */
@NullMarked
package imyeomsu.lck.event.coupon;

import org.jspecify.annotations.NullMarked;
