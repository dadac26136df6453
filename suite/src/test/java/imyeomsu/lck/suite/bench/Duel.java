package imyeomsu.lck.suite.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All rounds of one metric: ours and the peer's, pair by pair. */
final class Duel {

    private final List<Rounds.Outcome> ours = new ArrayList<>();
    private final List<Rounds.Outcome> peers = new ArrayList<>();

    void ours(Rounds.Outcome outcome) {
        ours.add(outcome);
    }

    void peers(Rounds.Outcome outcome) {
        peers.add(outcome);
    }

    int pairs() {
        return Math.min(ours.size(), peers.size());
    }

    /** The last pair in one line. */
    String last() {
        double our = ours.get(ours.size() - 1).perSecond();
        double peer = peers.get(peers.size() - 1).perSecond();
        return "ours %6.0f  peer %6.0f  ratio %.2f".formatted(our, peer, our / peer);
    }

    double ourRate() {
        return Ratio.median(rates(ours));
    }

    double peerRate() {
        return Ratio.median(rates(peers));
    }

    Ratio ratio() {
        return Ratio.of(rates(ours), rates(peers));
    }

    Map<String, Double> ourCpu() {
        return cpu(ours);
    }

    Map<String, Double> peerCpu() {
        return cpu(peers);
    }

    List<String> ourFaults() {
        return faults(ours);
    }

    List<String> peerFaults() {
        return faults(peers);
    }

    private static List<Double> rates(List<Rounds.Outcome> outcomes) {
        return outcomes.stream().map(Rounds.Outcome::perSecond).toList();
    }

    private static Map<String, Double> cpu(List<Rounds.Outcome> outcomes) {
        Map<String, List<Double>> byProcess = new TreeMap<>();
        for (Rounds.Outcome outcome : outcomes) {
            outcome.cpu().forEach((process, micros) -> byProcess
                    .computeIfAbsent(process, name -> new ArrayList<>())
                    .add(micros));
        }
        Map<String, Double> medians = new TreeMap<>();
        byProcess.forEach((process, micros) -> medians.put(process, Ratio.median(micros)));
        return medians;
    }

    private static List<String> faults(List<Rounds.Outcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.verdict().faults().stream())
                .distinct()
                .toList();
    }
}
