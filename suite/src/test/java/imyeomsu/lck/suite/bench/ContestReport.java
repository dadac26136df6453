package imyeomsu.lck.suite.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a contest found, as a table for people and as JSON. */
public final class ContestReport {

    private final String name;
    private final String unit;
    private final List<Entrant> entrants;
    private final List<Comparison> comparisons;
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final Map<String, JsonNode> sections = new LinkedHashMap<>();
    private final List<String> tables = new ArrayList<>();

    public ContestReport(String name, String unit, List<Entrant> entrants, List<Comparison> comparisons) {
        this.name = name;
        this.unit = unit;
        this.entrants = entrants;
        this.comparisons = comparisons;
    }

    /** What the numbers depend on. */
    public ContestReport fact(Map<String, Object> more) {
        facts.putAll(more);
        return this;
    }

    /** What was found besides. */
    public ContestReport section(String title, JsonNode found, String table) {
        sections.put(title, found);
        tables.add(table);
        return this;
    }

    public static boolean correct(Entrant entrant) {
        return entrant.outcomes().faults().isEmpty();
    }

    public ObjectNode json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("name", name);
        root.put(
                "rounds",
                entrants.stream()
                        .mapToInt(entrant -> entrant.outcomes().count())
                        .min()
                        .orElse(0));
        root.put("cores", Runtime.getRuntime().availableProcessors());
        facts.forEach(root::putPOJO);
        ObjectNode metrics = root.putObject("metrics");
        entrants.forEach(entrant -> fill(metrics.putObject(entrant.key()), entrant.outcomes()));
        ObjectNode compared = root.putObject("compared");
        comparisons.forEach(comparison -> fill(compared.putObject(comparison.key()), comparison));
        sections.forEach(root::set);
        return root;
    }

    private void fill(ObjectNode metric, Outcomes outcomes) {
        metric.put("unit", unit);
        Figures.range(metric, "rate", Ratio.range(outcomes.rates()));
        Figures.range(metric, "servers_cpu_us_per_request", Ratio.range(outcomes.serversCpu()));
        ObjectNode cpu = metric.putObject("cpu_us_per_request");
        outcomes.cpu().forEach((process, micros) -> cpu.put(process, Figures.rounded(micros)));
        metric.put(
                "load_generator_cores",
                Figures.rounded(outcomes.cpu().getOrDefault(Outcome.LOAD_GENERATOR, 0.0)
                        * Ratio.median(outcomes.rates())
                        / 1e6));
        metric.put("correct", outcomes.faults().isEmpty());
        Figures.faults(metric, "faults", outcomes.faults());
    }

    private static void fill(ObjectNode node, Comparison comparison) {
        Figures.range(node, "ratio", comparison.ratio());
        Figures.range(node, "cpu_ratio", comparison.cpuRatio());
        Aim aim = comparison.aim();
        if (aim != null) {
            node.put("aim", aim.text());
            node.put("aim_met", aim.met().test(comparison));
        }
    }

    public String table() {
        StringBuilder table =
                new StringBuilder(row(unit, "median", "min", "max", "cpu us", "service", "mysql", "redis", "correct"));
        for (Entrant entrant : entrants) {
            Ratio rate = Ratio.range(entrant.outcomes().rates());
            Map<String, Double> cpu = entrant.outcomes().cpu();
            table.append(row(
                    entrant.key(),
                    whole(rate.median()),
                    whole(rate.min()),
                    whole(rate.max()),
                    whole(Ratio.median(entrant.outcomes().serversCpu())),
                    whole(cpu.getOrDefault(Outcome.SERVICE, 0.0)),
                    whole(cpu.getOrDefault("mysql", 0.0)),
                    whole(cpu.getOrDefault("redis", 0.0)),
                    correct(entrant)));
        }
        comparisons.forEach(comparison -> table.append(line(comparison)));
        tables.forEach(table::append);
        return table.toString();
    }

    private static String whole(double value) {
        return "%.0f".formatted(value);
    }

    private static String line(Comparison comparison) {
        Aim aim = comparison.aim();
        return String.format(
                Locale.ROOT,
                "%-45s rate x %5.2f (%.2f to %.2f), cpu x %5.2f (%.2f to %.2f)  %s%n",
                comparison.key(),
                comparison.ratio().median(),
                comparison.ratio().min(),
                comparison.ratio().max(),
                comparison.cpuRatio().median(),
                comparison.cpuRatio().min(),
                comparison.cpuRatio().max(),
                aim == null ? "" : aim.text() + (aim.met().test(comparison) ? ": met" : ": MISSED"));
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-22s %8s %8s %8s %8s %8s %8s %8s  %s%n", cells);
    }
}
