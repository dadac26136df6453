/**
 * A Redis script decides and writes to a stream, from which a consumer takes coupons to the database by the hundred. Whoever
 * wins is told before his coupon is stored. Done with care: what a crash left unconfirmed is read again, and storing twice
 * does nothing.
 */
@NullMarked
package imyeomsu.lck.suite.bench.claims.peer.stream;

import org.jspecify.annotations.NullMarked;
