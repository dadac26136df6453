package imyeomsu.lck.suite.bench.lock;

import imyeomsu.lck.suite.bench.Ratio;
import java.util.List;
import java.util.Map;

/**
 * What one round gave besides its rate.
 *
 * @param ofEach how often each contender had the lock within the round's time
 * @param commands what Redis ran for one acquisition, by the command's name; those within scripts too
 */
record Shares(List<Integer> ofEach, Map<String, Double> commands) {

    Ratio perContender() {
        return Ratio.range(ofEach.stream().map(Integer::doubleValue).toList());
    }

    /** 1 where all had it equally often, 0 where somebody never had it. */
    double leastToMost() {
        Ratio range = perContender();
        return range.max() == 0 ? 0 : range.min() / range.max();
    }

    long emptyHanded() {
        return ofEach.stream().filter(share -> share == 0).count();
    }

    double allCommands() {
        return commands.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Scripts that clients sent: round trips, apart from what is sent as a plain command. */
    double scripts() {
        return commands.getOrDefault("eval", 0.0) + commands.getOrDefault("evalsha", 0.0);
    }
}
