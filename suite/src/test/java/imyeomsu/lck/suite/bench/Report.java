package imyeomsu.lck.suite.bench;

import imyeomsu.lck.suite.process.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the benchmark found, as a table for people and as one JSON file. */
final class Report {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final String name;
    private final Map<String, Object> facts;
    private final Map<Metric, Duel> duels;

    /** @param facts what the numbers depend on: JDK, cores, settings */
    Report(String name, Map<String, Object> facts, Map<Metric, Duel> duels) {
        this.name = name;
        this.facts = facts;
        this.duels = duels;
    }

    /** Whether all of our rounds were. */
    boolean correct() {
        return duels.values().stream().allMatch(duel -> duel.ourFaults().isEmpty());
    }

    void write(Path file) throws IOException {
        FileTree.create(file.getParent());
        Files.write(file, JSON.writeValueAsBytes(json()));
    }

    ObjectNode json() {
        ObjectNode root = JSON.createObjectNode();
        root.put("name", name);
        root.put("pairs", duels.values().stream().mapToInt(Duel::pairs).min().orElse(0));
        root.put("cores", Runtime.getRuntime().availableProcessors());
        facts.forEach(root::putPOJO);
        root.put("correct", correct());
        ObjectNode metrics = root.putObject("metrics");
        duels.forEach((metric, duel) -> fill(metrics.putObject(metric.key()), duel));
        return root;
    }

    private static void fill(ObjectNode metric, Duel duel) {
        Ratio ratio = duel.ratio();
        metric.put("unit", "claims/s");
        metric.put("pairs", duel.pairs());
        metric.put("ours", Math.round(duel.ourRate()));
        metric.put("peer", Math.round(duel.peerRate()));
        metric.put("ratio_median", rounded(ratio.median()));
        metric.put("ratio_min", rounded(ratio.min()));
        metric.put("ratio_max", rounded(ratio.max()));
        both(metric.putObject("cpu_us_per_request"), duel, "service");
        ObjectNode others = metric.putObject("other_cpu_us_per_request");
        for (String process : new TreeSet<>(duel.ourCpu().keySet())) {
            if (!process.equals("service")) {
                both(others.putObject(process), duel, process);
            }
        }
        metric.put("correct", duel.ourFaults().isEmpty());
        metric.put("peer_correct", duel.peerFaults().isEmpty());
        faults(metric, "faults", duel.ourFaults());
        faults(metric, "peer_faults", duel.peerFaults());
    }

    private static void both(ObjectNode node, Duel duel, String process) {
        node.put("ours", rounded(duel.ourCpu().getOrDefault(process, 0.0)));
        node.put("peer", rounded(duel.peerCpu().getOrDefault(process, 0.0)));
    }

    private static void faults(ObjectNode metric, String field, List<String> faults) {
        if (!faults.isEmpty()) {
            faults.stream().limit(10).forEach(metric.putArray(field)::add);
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    String table() {
        StringBuilder table = new StringBuilder(
                row("claims/s", "ours", "peer", "ratio", "min", "max", "cpu us ours", "cpu us peer", "correct"));
        duels.forEach((metric, duel) -> table.append(row(
                metric.key(),
                "%.0f".formatted(duel.ourRate()),
                "%.0f".formatted(duel.peerRate()),
                "%.2f".formatted(duel.ratio().median()),
                "%.2f".formatted(duel.ratio().min()),
                "%.2f".formatted(duel.ratio().max()),
                "%.0f".formatted(duel.ourCpu().getOrDefault("service", 0.0)),
                "%.0f".formatted(duel.peerCpu().getOrDefault("service", 0.0)),
                "%s/%s".formatted(duel.ourFaults().isEmpty(), duel.peerFaults().isEmpty()))));
        return table.toString();
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-16s %8s %8s %7s %7s %7s %12s %12s  %s%n", cells);
    }
}
