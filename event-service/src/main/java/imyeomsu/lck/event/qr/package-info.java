/** A coupon to be held up at a till: a QR with a signed proof, which a till can check without asking anybody. */
@NullMarked
package imyeomsu.lck.event.qr;

import org.jspecify.annotations.NullMarked;
