package imyeomsu.lck.suite.bench.claims.latency;

import imyeomsu.lck.suite.bench.Figures;
import imyeomsu.lck.suite.bench.Ratio;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Percentiles of each load, in milliseconds: the median of the rounds, with the least and the greatest. */
final class Percentiles {

    private static final Map<String, Double> WANTED = new LinkedHashMap<>();

    static {
        WANTED.put("p50", 50.0);
        WANTED.put("p99", 99.0);
        WANTED.put("p99_9", 99.9);
        WANTED.put("max", 100.0);
    }

    private final Map<String, TimedRound> loads;
    private final int rounds;

    Percentiles(Map<String, TimedRound> loads, int rounds) {
        this.loads = loads;
        this.rounds = rounds;
    }

    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        loads.forEach((key, load) -> {
            ObjectNode millis = node.putObject(key);
            WANTED.forEach((name, percentile) ->
                    Figures.range(millis, name + "_ms", range(load.waits().last(rounds), percentile)));
            millis.put("sent_late_percent", Figures.rounded(load.waits().latePercent()));
        });
        return node;
    }

    private static Ratio range(List<Histogram> histograms, double percentile) {
        return Ratio.range(histograms.stream()
                .map(histogram -> histogram.getValueAtPercentile(percentile) / 1e3)
                .toList());
    }

    String table() {
        StringBuilder table = new StringBuilder(row("ms", "p50", "p99", "p99.9", "max", "late %"));
        loads.forEach((key, load) -> {
            List<Histogram> histograms = load.waits().last(rounds);
            Object[] cells = new Object[WANTED.size() + 2];
            int cell = 0;
            cells[cell++] = key;
            for (double percentile : WANTED.values()) {
                cells[cell++] = "%.2f".formatted(range(histograms, percentile).median());
            }
            cells[cell] = "%.1f".formatted(load.waits().latePercent());
            table.append(row(cells));
        });
        return table.toString();
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-22s %8s %8s %8s %8s %8s%n", cells);
    }
}
