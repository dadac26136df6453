package imyeomsu.lck.suite.bench;

import java.util.Map;

/**
 * What one round gave.
 *
 * @param requests that were answered
 * @param perSecond good answers a second
 * @param cpu microseconds a request, of each process; the one under test is the {@code service}
 */
public record Outcome(int requests, double perSecond, Map<String, Double> cpu, Verdict verdict) {

    /** Whose CPU time is compared. */
    public static final String SERVICE = "service";

    /** The load generator's own CPU time; all other processes serve. */
    public static final String LOAD_GENERATOR = "load_generator";

    double serviceCpu() {
        return cpu.getOrDefault(SERVICE, 0.0);
    }

    /** Of the service and of the stores that it asks. */
    double serversCpu() {
        return cpu.entrySet().stream()
                .filter(process -> !process.getKey().equals(LOAD_GENERATOR))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }
}
