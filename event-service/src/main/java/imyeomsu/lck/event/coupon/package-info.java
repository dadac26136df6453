/** Coupons: what a member has won, and the code that proves it. They are made by claims and only read here. */
@NullMarked
package imyeomsu.lck.event.coupon;

import org.jspecify.annotations.NullMarked;
