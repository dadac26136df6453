/** What becomes of coupons: staff redeem them at tills, administrators revoke them. */
@NullMarked
package imyeomsu.lck.event.redemption;

import org.jspecify.annotations.NullMarked;
