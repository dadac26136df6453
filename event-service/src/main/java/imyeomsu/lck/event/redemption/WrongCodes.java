package imyeomsu.lck.event.redemption;

import imyeomsu.lck.common.budget.Budgets;
import imyeomsu.lck.common.budget.Rule;
import imyeomsu.lck.common.budget.Spending;
import imyeomsu.lck.common.problem.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Keeps staff from trying codes. Only wrong ones cost, so that a till at a busy counter asks nobody for leave; whoever has
 * had too many is refused with right ones too, or else a refusal would tell which they are.
 */
@Component
class WrongCodes {

    private final Budgets budgets;
    private final Rule rule;

    /** Who is refused by this copy, and until when: another copy finds out with the first wrong code. */
    private final Map<Long, Long> refusedUntil = new ConcurrentHashMap<>();

    WrongCodes(Budgets budgets, RedemptionProperties properties) {
        this.budgets = budgets;
        this.rule = new Rule(
                properties.wrongCodes(),
                (double) Duration.ofSeconds(1).toNanos()
                        / properties.anotherEvery().toNanos());
    }

    /** @throws Problem 429 {@code BUDGET_SPENT} where there were too many */
    <T> T counting(long staffId, Supplier<T> attempt) {
        refuseIfSpent(staffId);
        try {
            return attempt.get();
        } catch (Problem refused) {
            if (refused.code().equals("UNKNOWN_COUPON")) {
                count(staffId);
            }
            throw refused;
        }
    }

    private void refuseIfSpent(long staffId) {
        Long until = refusedUntil.get(staffId);
        if (until != null) {
            long left = until - System.nanoTime();
            if (left > 0) {
                throw spent(Duration.ofNanos(left));
            }
            refusedUntil.remove(staffId, until);
        }
    }

    private void count(long staffId) {
        Spending wrong = new Spending("member", Long.toString(staffId), rule);
        budgets.take("wrong-codes", "tills", List.of(wrong)).ifPresent(wait -> {
            refusedUntil.put(staffId, System.nanoTime() + wait.toNanos());
            throw spent(wait);
        });
    }

    private static Problem spent(Duration wait) {
        return new Problem(HttpStatus.TOO_MANY_REQUESTS, "BUDGET_SPENT").withRetryAfter(wait);
    }
}
