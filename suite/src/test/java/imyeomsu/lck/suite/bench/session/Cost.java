package imyeomsu.lck.suite.bench.session;

import java.util.Map;

/**
 * What one session's work cost Redis in a round.
 *
 * @param sent commands that the client sent: its round trips
 * @param wire bytes that went over the wire, there and back
 * @param kept bytes that Redis needs more than before
 * @param run commands that Redis ran, by name; those within scripts too
 */
record Cost(double sent, double wire, double kept, Map<String, Double> run) {

    double allRun() {
        return run.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
