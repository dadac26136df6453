package imyeomsu.lck.event.budget;

import imyeomsu.lck.common.budget.Budgets;
import imyeomsu.lck.common.budget.Spending;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.event.budget.BudgetProperties.Limits;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Takes from the budgets of member, address and Hot Time together, or from none of them, in one round trip. */
@Component
public class HotTimeBudgets {

    private final @Nullable Budgets budgets;
    private final Limits tickets;
    private final Limits claims;

    /** @param budgets none where the library's are switched off */
    HotTimeBudgets(Optional<Budgets> budgets, BudgetProperties properties) {
        this.budgets = properties.enabled() ? budgets.orElse(null) : null;
        this.tickets = properties.tickets();
        this.claims = properties.claims();
    }

    /** @throws Problem 429 {@code BUDGET_SPENT} with the time after which it is worth asking again */
    public void spendTicket(long hotTimeId, long memberId, String address) {
        spend("tickets", tickets, hotTimeId, memberId, address);
    }

    /** @throws Problem 429 {@code BUDGET_SPENT} with the time after which it is worth asking again */
    public void spendClaim(long hotTimeId, long memberId, String address) {
        spend("claims", claims, hotTimeId, memberId, address);
    }

    private void spend(String what, Limits limits, long hotTimeId, long memberId, String address) {
        if (budgets == null) {
            return;
        }
        budgets.take(
                        what,
                        Long.toString(hotTimeId),
                        List.of(
                                new Spending("member", Long.toString(memberId), limits.member()),
                                new Spending("address", address, limits.address()),
                                new Spending("all", "", limits.all())))
                .ifPresent(wait -> {
                    throw new Problem(HttpStatus.TOO_MANY_REQUESTS, "BUDGET_SPENT").withRetryAfter(wait);
                });
    }
}
