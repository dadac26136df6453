package imyeomsu.lck.suite.bench.claims.latency;

import imyeomsu.lck.suite.bench.Entrant;
import imyeomsu.lck.suite.bench.Round;
import imyeomsu.lck.suite.bench.load.Answers;
import imyeomsu.lck.suite.bench.load.Pace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What is measured: each kind of request at full load, and at half of what that came to. */
final class Loads {

    /** Makes a round that keeps a pace and tells of its answers. */
    @FunctionalInterface
    interface Making {
        Round with(Supplier<Pace> pace, Answers answers);
    }

    private final Map<String, TimedRound> rounds = new LinkedHashMap<>();

    Loads add(String kind, Making making) {
        TimedRound full = timed(making, () -> Pace.AS_FAST_AS_ANSWERED);
        TimedRound half = timed(making, () -> Pace.steady(full.lastRate() / 2));
        rounds.put(kind + "_full", full);
        rounds.put(kind + "_half", half);
        return this;
    }

    private static TimedRound timed(Making making, Supplier<Pace> pace) {
        Waits waits = new Waits();
        return new TimedRound(making.with(pace, waits), waits);
    }

    /** Full before half, of each kind. */
    List<Entrant> entrants() {
        return rounds.entrySet().stream()
                .map(load -> load.getKey().endsWith("_full")
                        ? Entrant.of(load.getKey(), load.getValue())
                        : Entrant.alreadyWarm(load.getKey(), load.getValue()))
                .toList();
    }

    Map<String, TimedRound> rounds() {
        return rounds;
    }
}
