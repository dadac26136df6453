package imyeomsu.lck.common.budget;

/** Counts what happens to budgets, where the application has meters. */
@FunctionalInterface
interface BudgetMeter {

    String REFUSED = "lck.budget.refused";
    String UNGUARDED = "lck.budget.unguarded";

    /**
     * @param what was to be done
     * @param of whose budget was spent
     */
    void count(String name, String what, String of);
}
