package imyeomsu.lck.common.heartbeat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a copy tells of itself.
 *
 * @param copy its name among the copies of its service
 * @param version of the service; null where the build did not say
 * @param commit that it was built from; null where the build did not say
 * @param committedAt when that was
 * @param java the version of the JVM
 * @param ready whether it takes requests: not while it starts or drains
 * @param everyMillis how often it tells; who is silent for several times as long is not well
 * @param numbers by the names of meters
 */
public record Beat(
        String service,
        String copy,
        @Nullable String version,
        @Nullable String commit,
        @Nullable Instant committedAt,
        Instant startedAt,
        String java,
        boolean ready,
        long everyMillis,
        List<StoreReach> stores,
        Map<String, Double> numbers) {

    /** Another release may not know of some of it. */
    public Beat {
        stores = stores == null ? List.of() : List.copyOf(stores);
        numbers = numbers == null ? Map.of() : Map.copyOf(numbers);
    }
}
