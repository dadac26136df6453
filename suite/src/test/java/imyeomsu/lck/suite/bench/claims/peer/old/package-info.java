/**
 * The way of the platform's ancestor: look the member up, SADD him to the Hot Time's set, INCR its counter, save the coupon.
 *
 * <p>Repaired so that it works: a claim is a POST, a Hot Time has a set and a counter of its own, and the member is the
 * one of the session.
 */
@NullMarked
package imyeomsu.lck.suite.bench.claims.peer.old;

import org.jspecify.annotations.NullMarked;
