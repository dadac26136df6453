package imyeomsu.lck.suite.rolling;

import java.time.Duration;
import java.util.Locale;

/**
 * What came of one service.
 *
 * @param careless whether its pods were stopped without warning
 * @param pods that were replaced
 * @param killed pods that did not end by themselves in the time that they had
 */
record Rolled(String service, boolean careless, int pods, int killed, Duration took, Counts counts) {

    String key() {
        return service + (careless ? "_careless" : "");
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-24s %d pods in %3d s: %6d requests, %d failed %s, slowest %d ms",
                key(),
                pods,
                took.toSeconds(),
                counts.requests(),
                counts.failed(),
                counts.failures(),
                counts.slowest().toMillis());
    }
}
