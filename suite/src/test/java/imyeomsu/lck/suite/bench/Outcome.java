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

    static final String SERVICE = "service";

    double serviceCpu() {
        return cpu.getOrDefault(SERVICE, 0.0);
    }
}
