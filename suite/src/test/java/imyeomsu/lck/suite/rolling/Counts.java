package imyeomsu.lck.suite.rolling;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** What fans were told, by what they did. */
final class Counts {

    private final Map<Visit, Integer> asked = new TreeMap<>();
    private final Map<String, Integer> failed = new TreeMap<>();
    private long slowestNanos;

    /** @param failure nothing where all is well */
    synchronized void answered(Visit visit, String failure, long nanos) {
        asked.merge(visit, 1, Integer::sum);
        slowestNanos = Math.max(slowestNanos, nanos);
        if (!failure.isEmpty()) {
            failed.merge(visit.key() + ": " + failure, 1, Integer::sum);
        }
    }

    synchronized Map<Visit, Integer> asked() {
        return new TreeMap<>(asked);
    }

    synchronized int requests() {
        return asked.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How often, by what was done and what came of it. */
    synchronized Map<String, Integer> failures() {
        return new TreeMap<>(failed);
    }

    synchronized int failed() {
        return failed.values().stream().mapToInt(Integer::intValue).sum();
    }

    synchronized Duration slowest() {
        return Duration.ofNanos(slowestNanos);
    }
}
