/**
 * Budgets of a Hot Time: how often a member, an address and all together may ask for tickets and claim. They keep floods
 * from the line in which claims wait; who gets a coupon they do not decide.
 */
@NullMarked
package imyeomsu.lck.event.budget;

import org.jspecify.annotations.NullMarked;
