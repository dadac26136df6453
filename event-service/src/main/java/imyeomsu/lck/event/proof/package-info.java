/**
 * Seal and proof: once a Hot Time is over it is closed for good, and what came of it is committed to in public, so that
 * nobody, including who runs the service, can alter it later without being caught. {@code docs/proof.md} has the formats and
 * says how to check them without this service.
 *
 * <p>{@code Sealing} works in the background: over → drained → sealed, by the procedure {@code seal}; then
 * {@code Prover} reads the coupons once, in order of their numbers, and stores the ends of a hash chain and a Merkle tree
 * over them. Records are never stored a second time: they are made from the coupons whenever somebody asks, and therefore
 * show what the coupons say now, beside what was sealed.
 */
@NullMarked
package imyeomsu.lck.event.proof;

import org.jspecify.annotations.NullMarked;
