/** The event service: Hot Times and their coupons. What it serves lies in the packages below, each one feature. */
@NullMarked
package imyeomsu.lck.event;

import org.jspecify.annotations.NullMarked;
