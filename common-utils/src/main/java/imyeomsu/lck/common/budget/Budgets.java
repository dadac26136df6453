package imyeomsu.lck.common.budget;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Budgets that all copies share, in Redis by its clock.
 *
 * <p>They are a fence against floods, not a promise: while Redis is away or slow everything is granted, and an outage is
 * remembered, so that it costs no more than one request a second a short wait.
 */
public final class Budgets {

    private final Outage outage;
    private final BudgetScript script;
    private final BudgetMeter meter;

    Budgets(BudgetScript script, BudgetMeter meter) {
        this.outage = new Outage();
        this.script = script;
        this.meter = meter;
    }

    /**
     * Takes one from each of these budgets, or nothing at all where one of them is spent: who is refused for himself costs
     * those nothing with whom he shares another budget. All in one round trip.
     *
     * @param what is done, for example {@code claims}; stands in meters
     * @param where it is done; the budgets of one place lie together in a cluster
     * @param spendings at least one
     * @return nothing where it is granted, else when to come again
     */
    public Optional<Duration> take(String what, String where, List<Spending> spendings) {
        Optional<BudgetScript.Answer> answer = outage.ask(() -> script.take(what, where, spendings));
        if (answer.isEmpty()) {
            meter.count(BudgetMeter.UNGUARDED, what, "all");
            return Optional.empty();
        }
        if (answer.get().granted()) {
            return Optional.empty();
        }
        meter.count(
                BudgetMeter.REFUSED, what, spendings.get(answer.get().spent()).of());
        return Optional.of(answer.get().retryIn());
    }
}
