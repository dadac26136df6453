package imyeomsu.lck.suite.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** All rounds of one side. */
final class Outcomes {

    private final List<Outcome> rounds = new ArrayList<>();

    void add(Outcome round) {
        rounds.add(round);
    }

    int count() {
        return rounds.size();
    }

    double lastRate() {
        return rounds.get(rounds.size() - 1).perSecond();
    }

    List<Double> rates() {
        return all(Outcome::perSecond);
    }

    List<Double> serviceCpu() {
        return all(Outcome::serviceCpu);
    }

    List<Double> serversCpu() {
        return all(Outcome::serversCpu);
    }

    private List<Double> all(ToDoubleFunction<Outcome> what) {
        return rounds.stream().mapToDouble(what).boxed().toList();
    }

    /** Medians, by process. */
    Map<String, Double> cpu() {
        Map<String, List<Double>> byProcess = new TreeMap<>();
        for (Outcome round : rounds) {
            round.cpu().forEach((process, micros) -> byProcess
                    .computeIfAbsent(process, name -> new ArrayList<>())
                    .add(micros));
        }
        Map<String, Double> medians = new TreeMap<>();
        byProcess.forEach((process, micros) -> medians.put(process, Ratio.median(micros)));
        return medians;
    }

    List<String> faults() {
        return rounds.stream()
                .flatMap(round -> round.verdict().faults().stream())
                .distinct()
                .toList();
    }
}
