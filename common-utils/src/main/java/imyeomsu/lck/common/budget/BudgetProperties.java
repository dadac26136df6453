package imyeomsu.lck.common.budget;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How budgets are counted.
 *
 * @param timeout longest wait for Redis before something is granted uncounted; 1 ms to 5 s, default 100 ms
 * @param prefix what the keys in Redis begin with, default {@code lck:budget:}
 */
@ConfigurationProperties("lck.budget")
public record BudgetProperties(@DefaultValue("100ms") Duration timeout, @DefaultValue("lck:budget:") String prefix) {

    private static final Duration LONGEST = Duration.ofSeconds(5);

    /** Refuses what cannot work. */
    public BudgetProperties {
        require(timeout.toMillis() >= 1 && timeout.compareTo(LONGEST) <= 0, "lck.budget.timeout is 1ms to 5s");
        // A brace would be taken for the place's own, by which a cluster keeps its budgets together.
        require(!prefix.contains("{"), "lck.budget.prefix has no '{'");
    }

    private static void require(boolean kept, String rule) {
        if (!kept) {
            throw new IllegalArgumentException(rule);
        }
    }
}
