/**
 * Claims: who gets a coupon of a Hot Time.
 *
 * <p>A claim goes one way: {@code ClaimController}, which checks the ticket → {@code Claims}, where the member has to
 * be one whom the Hot Time is for → {@code OverFlags}, which answers from memory once nobody gets a coupon any more → {@code HotTimeBudgets}, which refuse who asks too often → {@code ClaimBatches}, where it waits with others → {@code SureAdmission}, which asks until
 * there is an answer → {@code Admission}, one call of the database, which has the last word.
 */
@NullMarked
package imyeomsu.lck.event.claim;

import org.jspecify.annotations.NullMarked;
