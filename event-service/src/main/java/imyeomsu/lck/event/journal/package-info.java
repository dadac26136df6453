/**
 * What this service has answered to claims: written down apart from the coupons, by what went out over HTTP, so that it can
 * be held against them.
 *
 * <p>{@code ClaimAnswers} listens at the edge, {@code Journal} keeps a page a second in memory, {@code JournalWriter} puts
 * them into the database in the background. A claim never waits for any of it.
 */
@NullMarked
package imyeomsu.lck.event.journal;

import org.jspecify.annotations.NullMarked;
