package imyeomsu.lck.event.budget;

import imyeomsu.lck.common.budget.Budgets;
import imyeomsu.lck.event.budget.BudgetProperties.Limits;
import java.util.Optional;

public final class BudgetFixtures {

    private BudgetFixtures() {}

    public static HotTimeBudgets none() {
        return budgets(Optional.empty(), 1, 1);
    }

    /** So often for each member and from each address, and hardly again. */
    public static HotTimeBudgets in(Budgets budgets, int perMember, int perAddress) {
        return budgets(Optional.of(budgets), perMember, perAddress);
    }

    private static HotTimeBudgets budgets(Optional<Budgets> budgets, int perMember, int perAddress) {
        Limits limits = new Limits(perMember, 0.001, perAddress, 0.001, 100_000, 1);
        return new HotTimeBudgets(budgets, new BudgetProperties(true, limits, limits));
    }
}
