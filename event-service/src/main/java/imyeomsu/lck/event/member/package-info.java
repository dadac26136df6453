/**
 * What becomes of the coupons of members who left: auth-service tells who did by its change feed, and whoever is gone
 * holds nothing that could still be redeemed.
 */
@NullMarked
package imyeomsu.lck.event.member;

import org.jspecify.annotations.NullMarked;
