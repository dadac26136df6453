package imyeomsu.lck.suite.bench.lock;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.suite.bench.BenchSettings;
import imyeomsu.lck.suite.bench.Comparison;
import imyeomsu.lck.suite.bench.Contest;
import imyeomsu.lck.suite.bench.ContestReport;
import imyeomsu.lck.suite.bench.Entrant;
import imyeomsu.lck.suite.bench.Stage;
import imyeomsu.lck.suite.bench.Steps;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Our lock beside Spring Integration's and Redisson's: one, eight and sixty-four threads of two copies want it. */
class LockBenchmark {

    private static final Duration LONGEST_ROUND = Duration.ofSeconds(1);
    private static final List<Integer> NUMBERS = List.of(1, 8, 64);

    private final BenchSettings settings = BenchSettings.ofSystem().withRoundsUpTo(LONGEST_ROUND);
    private final Steps steps = new Steps();

    @Test
    void takesLocksLikeItsPeers() throws Exception {
        steps.say("starting MySQL and Redis: " + settings);
        try (Stage stage = new Stage(settings, "lock")) {
            Map<Way, List<Copy>> copies = start(stage);
            try {
                List<Contenders> all = contenders(stage, copies);
                all.forEach(Contenders::warmUp);
                List<Entrant> entrants = all.stream().map(Contenders::entrant).toList();
                new Contest(settings, steps, entrants).run();
                LockFigures figures = new LockFigures(all);
                ContestReport report = new ContestReport("lock", "acquisitions/s", entrants, comparisons(all))
                        .fact(settings.facts())
                        .fact(Map.of("copies", 2))
                        .section("locks", figures.json(), figures.table());
                steps.say("written: " + stage.home().write(report.json()) + "\n" + report.table());
                assertThat(all)
                        .filteredOn(contenders -> contenders.way().isOurs())
                        .allMatch(contenders -> ContestReport.correct(contenders.entrant()), "one holder at a time");
            } finally {
                copies.values().forEach(each -> each.forEach(Copy::close));
            }
        }
    }

    private static Map<Way, List<Copy>> start(Stage stage) {
        Map<Way, List<Copy>> copies = new EnumMap<>(Way.class);
        for (Way way : Way.values()) {
            copies.put(way, List.of(way.start(stage.stores()), way.start(stage.stores())));
        }
        return copies;
    }

    private List<Contenders> contenders(Stage stage, Map<Way, List<Copy>> copies) {
        List<Contenders> all = new ArrayList<>();
        for (int number : NUMBERS) {
            copies.forEach((way, own) -> all.add(new Contenders(way, number, own, stage.stores(), settings.round())));
        }
        return all;
    }

    /** Ours to each of the others where as many want it. */
    private static List<Comparison> comparisons(List<Contenders> all) {
        return all.stream()
                .filter(ours -> ours.way() == Way.OURS)
                .flatMap(ours -> others(all, ours).map(other -> Comparison.of(ours.entrant(), other.entrant())))
                .toList();
    }

    private static Stream<Contenders> others(List<Contenders> all, Contenders ours) {
        return all.stream().filter(other -> other.number() == ours.number() && other != ours);
    }
}
