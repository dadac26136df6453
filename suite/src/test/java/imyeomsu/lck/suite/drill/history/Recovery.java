package imyeomsu.lck.suite.drill.history;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How soon after a fault the part that was hit gave a correct answer.
 *
 * @param ended when the fault was over: the network mended, the process resumed or, where it had died, ready again
 * @param micros from there to the first correct answer by the last of those hit; negative where none came
 */
public record Recovery(String fault, long ended, long micros) {

    /** @param hit the copies that could not answer, or not correctly */
    public static Recovery of(String fault, long ended, Collection<String> hit, List<Asked> asked) {
        long latest = 0;
        for (String copy : hit) {
            long first = asked.stream()
                    .filter(one -> one.copy().equals(copy) && one.decided() && one.answered() >= ended)
                    .mapToLong(Asked::answered)
                    .min()
                    .orElse(-1);
            if (first < 0) {
                return new Recovery(fault, ended, -1);
            }
            latest = Math.max(latest, first - ended);
        }
        return new Recovery(fault, ended, latest);
    }

    public Optional<Finding> finding(Duration longest) {
        if (micros >= 0 && micros <= longest.toNanos() / 1000) {
            return Optional.empty();
        }
        String took = micros < 0 ? "no correct answer after it" : "%.1f s".formatted(micros / 1e6);
        return Optional.of(new Finding(Rule.SLOW_RECOVERY, fault + ": " + took));
    }
}
