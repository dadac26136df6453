package imyeomsu.lck.event.budget;

import imyeomsu.lck.common.budget.Rule;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one may ask, for each Hot Time by itself.
 *
 * @param enabled whether there are such budgets; default true
 * @param tickets asking for tickets
 * @param claims claiming; answers from memory, once nobody gets a coupon any more, cost nothing
 */
@ConfigurationProperties("lck.event.budgets")
record BudgetProperties(
        @DefaultValue("true") boolean enabled, @DefaultValue Limits tickets, @DefaultValue Limits claims) {

    /**
     * As often at once, and then so many a second; bursts are at least 1, rates more than 0 and at most 100,000.
     *
     * @param memberBurst at once by one member, default 20
     * @param memberPerSecond by one member, default 2
     * @param addressBurst at once from one address, behind which thousands may sit, default 10,000
     * @param addressPerSecond from one address, default 1,000
     * @param allBurst at once by all together, default 100,000
     * @param allPerSecond by all together, default 20,000
     */
    record Limits(
            @DefaultValue("20") int memberBurst,
            @DefaultValue("2") double memberPerSecond,
            @DefaultValue("10000") int addressBurst,
            @DefaultValue("1000") double addressPerSecond,
            @DefaultValue("100000") int allBurst,
            @DefaultValue("20000") double allPerSecond) {

        Limits {
            // Told at the start, not by the first claim.
            new Rule(memberBurst, memberPerSecond);
            new Rule(addressBurst, addressPerSecond);
            new Rule(allBurst, allPerSecond);
        }

        Rule member() {
            return new Rule(memberBurst, memberPerSecond);
        }

        Rule address() {
            return new Rule(addressBurst, addressPerSecond);
        }

        Rule all() {
            return new Rule(allBurst, allPerSecond);
        }
    }
}
