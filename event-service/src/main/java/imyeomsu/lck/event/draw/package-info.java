/**
 * The lot for early comers, by commit and reveal: whoever waits before the opening may enter a draw, and at the opening
 * the coupons go to them first, in an order that nobody could choose afterwards and everybody can work out again.
 *
 * <p>A seed is made with the Hot Time and its hash, the commitment, shown from then on. The procedure {@code admit} draws in
 * the first batch after the opening; {@code OpeningDraw} sees to it that there is one. Then the seed and the list are shown.
 * {@code docs/proof.md} says how to check a draw, and what it does not prove.
 */
@NullMarked
package imyeomsu.lck.event.draw;

import org.jspecify.annotations.NullMarked;
