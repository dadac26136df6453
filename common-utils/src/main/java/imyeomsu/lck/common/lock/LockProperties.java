package imyeomsu.lck.common.lock;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How locks are kept.
 *
 * @param lease a holder that is not heard of for this long is passed over; 1 second to 10 minutes, default 30 seconds.
 *     It is renewed each third of that, so the timeout of Redis commands should be shorter than a third
 * @param prefix what the keys in Redis begin with, default {@code lck:lock:}
 * @param fenceTable the table of the tokens, default {@code lck_fence}, in the application's database:
 *     {@code CREATE TABLE lck_fence (resource VARCHAR(100) NOT NULL PRIMARY KEY, token BIGINT NOT NULL)}
 */
@ConfigurationProperties("lck.lock")
public record LockProperties(
        @DefaultValue("30s") Duration lease,
        @DefaultValue("lck:lock:") String prefix,
        @DefaultValue("lck_fence") String fenceTable) {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** Refuses what cannot work. */
    public LockProperties {
        require(lease.compareTo(SHORTEST) >= 0 && lease.compareTo(LONGEST) <= 0, "lck.lock.lease is 1s to 10m");
        // A brace would be taken for the resource's own, by which a cluster keeps the keys of one lock together.
        require(!prefix.contains("{"), "lck.lock.prefix has no '{'");
        require(fenceTable.matches("\\w+(\\.\\w+)?"), "lck.lock.fence-table is the name of a table");
    }

    private static void require(boolean kept, String rule) {
        if (!kept) {
            throw new IllegalArgumentException(rule);
        }
    }
}
