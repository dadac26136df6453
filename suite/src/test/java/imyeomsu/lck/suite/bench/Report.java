package imyeomsu.lck.suite.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a benchmark of duels found, as a table for people and as JSON. */
public final class Report {

    private final String name;
    private final String unit;
    private final List<Duel> duels;
    private final Map<String, Object> facts = new LinkedHashMap<>();

    public Report(String name, String unit, List<Duel> duels) {
        this.name = name;
        this.unit = unit;
        this.duels = duels;
    }

    /** What the numbers depend on. */
    public Report fact(Map<String, Object> more) {
        facts.putAll(more);
        return this;
    }

    /** Whether all of our rounds were. */
    public boolean correct() {
        return duels.stream().allMatch(duel -> duel.ours().faults().isEmpty());
    }

    public ObjectNode json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("name", name);
        root.put("pairs", duels.stream().mapToInt(Duel::pairs).min().orElse(0));
        root.put("cores", Runtime.getRuntime().availableProcessors());
        facts.forEach(root::putPOJO);
        root.put("correct", correct());
        ObjectNode metrics = root.putObject("metrics");
        duels.forEach(duel -> fill(metrics.putObject(duel.key()), duel));
        return root;
    }

    private void fill(ObjectNode metric, Duel duel) {
        metric.put("unit", unit);
        metric.put("pairs", duel.pairs());
        metric.put("ours", Math.round(Ratio.median(duel.ours().rates())));
        metric.put("peer", Math.round(Ratio.median(duel.peers().rates())));
        Figures.range(metric, "ratio", duel.ratio());
        duel.aim().ifPresent(aim -> {
            metric.put("aim", aim.text());
            metric.put("aim_met", aim.met().test(duel));
        });
        Figures.range(metric, "cpu_ratio", duel.cpuRatio());
        both(metric.putObject("cpu_us_per_request"), duel, Outcome.SERVICE);
        ObjectNode others = metric.putObject("other_cpu_us_per_request");
        for (String process : new TreeSet<>(duel.ours().cpu().keySet())) {
            if (!process.equals(Outcome.SERVICE)) {
                both(others.putObject(process), duel, process);
            }
        }
        metric.put("correct", duel.ours().faults().isEmpty());
        metric.put("peer_correct", duel.peers().faults().isEmpty());
        Figures.faults(metric, "faults", duel.ours().faults());
        Figures.faults(metric, "peer_faults", duel.peers().faults());
    }

    private static void both(ObjectNode node, Duel duel, String process) {
        node.put("ours", Figures.rounded(duel.ours().cpu().getOrDefault(process, 0.0)));
        node.put("peer", Figures.rounded(duel.peers().cpu().getOrDefault(process, 0.0)));
    }

    public String table() {
        StringBuilder table = new StringBuilder(
                row(unit, "ours", "peer", "ratio", "min", "max", "cpu us ours", "cpu us peer", "correct", "aim"));
        duels.forEach(duel -> table.append(row(
                duel.key(),
                "%.0f".formatted(Ratio.median(duel.ours().rates())),
                "%.0f".formatted(Ratio.median(duel.peers().rates())),
                "%.2f".formatted(duel.ratio().median()),
                "%.2f".formatted(duel.ratio().min()),
                "%.2f".formatted(duel.ratio().max()),
                "%.0f".formatted(duel.ours().cpu().getOrDefault(Outcome.SERVICE, 0.0)),
                "%.0f".formatted(duel.peers().cpu().getOrDefault(Outcome.SERVICE, 0.0)),
                "%s/%s"
                        .formatted(
                                duel.ours().faults().isEmpty(),
                                duel.peers().faults().isEmpty()),
                duel.aim()
                        .map(aim -> aim.text() + (aim.met().test(duel) ? ": met" : ": MISSED"))
                        .orElse(""))));
        return table.toString();
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-18s %8s %8s %7s %7s %7s %12s %12s  %-11s %s%n", cells);
    }
}
