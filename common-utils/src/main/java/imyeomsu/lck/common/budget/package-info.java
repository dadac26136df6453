/** Budgets: how often something may be done, counted in Redis for all copies together. */
@NullMarked
package imyeomsu.lck.common.budget;

import org.jspecify.annotations.NullMarked;
