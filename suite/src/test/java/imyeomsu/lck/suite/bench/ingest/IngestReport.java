package imyeomsu.lck.suite.bench.ingest;

import imyeomsu.lck.suite.bench.Ratio;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** All imports, as a table for people and as JSON. */
final class IngestReport {

    private static final double SEASON_SECONDS = 5;

    private final Map<Harvest, List<Import>> imports = new EnumMap<>(Harvest.class);
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final int matchesOfSeason;

    IngestReport(int matchesOfSeason) {
        this.matchesOfSeason = matchesOfSeason;
    }

    void add(Harvest harvest, Import done) {
        imports.computeIfAbsent(harvest, none -> new ArrayList<>()).add(done);
    }

    IngestReport fact(Map<String, Object> more) {
        facts.putAll(more);
        return this;
    }

    boolean correct() {
        return imports.values().stream().flatMap(List::stream).allMatch(done -> done.verdict()
                .correct());
    }

    ObjectNode json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("name", "ingest");
        root.put("cores", Runtime.getRuntime().availableProcessors());
        facts.forEach(root::putPOJO);
        root.put("correct", correct());
        ObjectNode metrics = root.putObject("metrics");
        imports.keySet().forEach(harvest -> fill(metrics.putObject(harvest.key()), harvest));
        return root;
    }

    private void fill(ObjectNode metric, Harvest harvest) {
        List<Double> seconds = seconds(harvest);
        metric.put("unit", "s");
        metric.put("runs", seconds.size());
        metric.put("documents", harvest.documents());
        metric.put("matches", harvest.seasons() * matchesOfSeason);
        metric.put("median", rounded(Ratio.median(seconds)));
        metric.put("min", rounded(seconds.stream().min(Double::compare).orElseThrow()));
        metric.put("max", rounded(seconds.stream().max(Double::compare).orElseThrow()));
        if (harvest != Harvest.SEASON) {
            Ratio ratio = ratio(harvest);
            metric.put("ratio_median", rounded(ratio.median()));
            metric.put("ratio_min", rounded(ratio.min()));
            metric.put("ratio_max", rounded(ratio.max()));
        }
        metric.put("aim", aim(harvest));
        metric.put("aim_met", met(harvest));
        List<String> faults = imports.get(harvest).stream()
                .flatMap(done -> done.verdict().faults().stream())
                .distinct()
                .toList();
        metric.put("correct", faults.isEmpty());
        if (!faults.isEmpty()) {
            faults.forEach(metric.putArray("faults")::add);
        }
    }

    /** To one season, run by run. */
    private Ratio ratio(Harvest harvest) {
        return Ratio.of(seconds(harvest), seconds(Harvest.SEASON));
    }

    private static String aim(Harvest harvest) {
        return harvest == Harvest.SEASON ? "median < " + SEASON_SECONDS : "ratio_median <= " + harvest.seasons();
    }

    private boolean met(Harvest harvest) {
        return harvest == Harvest.SEASON
                ? Ratio.median(seconds(harvest)) < SEASON_SECONDS
                : ratio(harvest).median() <= harvest.seasons();
    }

    private List<Double> seconds(Harvest harvest) {
        return imports.get(harvest).stream().map(Import::seconds).toList();
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    String table() {
        StringBuilder table = new StringBuilder(row("s", "matches", "median", "min", "max", "to one", "aim"));
        for (Harvest harvest : imports.keySet()) {
            List<Double> seconds = seconds(harvest);
            table.append(row(
                    harvest.key(),
                    harvest.seasons() * matchesOfSeason,
                    "%.2f".formatted(Ratio.median(seconds)),
                    "%.2f".formatted(seconds.stream().min(Double::compare).orElseThrow()),
                    "%.2f".formatted(seconds.stream().max(Double::compare).orElseThrow()),
                    "%.2f".formatted(ratio(harvest).median()),
                    aim(harvest) + (met(harvest) ? ": met" : ": MISSED")));
        }
        return table.toString();
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-16s %8s %8s %8s %8s %8s  %s%n", cells);
    }
}
