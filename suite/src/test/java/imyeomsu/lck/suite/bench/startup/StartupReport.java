package imyeomsu.lck.suite.bench.startup;

import imyeomsu.lck.suite.bench.Figures;
import imyeomsu.lck.suite.bench.Ratio;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** All starts, as a table for people and as JSON. */
final class StartupReport {

    static final double AIM = 0.4;

    private final Map<String, Map<Form, List<Started>>> starts = new LinkedHashMap<>();
    private final Map<String, Object> facts = new LinkedHashMap<>();

    void add(String service, Form form, Started started) {
        starts.computeIfAbsent(service, first -> new EnumMap<>(Form.class))
                .computeIfAbsent(form, first -> new ArrayList<>())
                .add(started);
    }

    StartupReport fact(Map<String, Object> more) {
        facts.putAll(more);
        return this;
    }

    ObjectNode json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("name", "startup");
        root.put("cores", Runtime.getRuntime().availableProcessors());
        facts.forEach(root::putPOJO);
        ObjectNode metrics = root.putObject("metrics");
        starts.forEach((service, forms) -> {
            ObjectNode node = metrics.putObject(service);
            forms.keySet().forEach(form -> fill(node.putObject(form.key()), forms, form));
        });
        return root;
    }

    private static void fill(ObjectNode node, Map<Form, List<Started>> forms, Form form) {
        node.put("starts", forms.get(form).size());
        Figures.range(node, "seconds", Ratio.range(all(forms, form, Started::seconds)));
        Figures.range(node, "cpu_seconds", Ratio.range(all(forms, form, Started::cpuSeconds)));
        Figures.range(node, "megabytes", Ratio.range(all(forms, form, Started::megabytes)));
        if (form != Form.JAR) {
            Figures.range(node, "wall_ratio", wall(forms, form));
            Figures.range(node, "cpu_ratio", cpu(forms, form));
        }
        if (form == Form.AOT) {
            node.put("aim", "wall_ratio_median and cpu_ratio_median <= " + AIM);
            node.put("aim_met", met(forms));
        }
    }

    /** To the plain jar's, start by start. */
    private static Ratio wall(Map<Form, List<Started>> forms, Form form) {
        return Ratio.of(all(forms, form, Started::seconds), all(forms, Form.JAR, Started::seconds));
    }

    private static Ratio cpu(Map<Form, List<Started>> forms, Form form) {
        return Ratio.of(all(forms, form, Started::cpuSeconds), all(forms, Form.JAR, Started::cpuSeconds));
    }

    private static boolean met(Map<Form, List<Started>> forms) {
        return wall(forms, Form.AOT).median() <= AIM && cpu(forms, Form.AOT).median() <= AIM;
    }

    private static List<Double> all(Map<Form, List<Started>> forms, Form form, Function<Started, Double> what) {
        return forms.get(form).stream().map(what).toList();
    }

    String table() {
        StringBuilder table =
                new StringBuilder(row("start to ready", "form", "s", "cpu s", "MB", "x wall", "x cpu", ""));
        starts.forEach((service, forms) -> forms.keySet()
                .forEach(form -> table.append(row(
                        service,
                        form.key(),
                        "%.2f".formatted(Ratio.median(all(forms, form, Started::seconds))),
                        "%.2f".formatted(Ratio.median(all(forms, form, Started::cpuSeconds))),
                        "%.0f".formatted(Ratio.median(all(forms, form, Started::megabytes))),
                        "%.2f".formatted(wall(forms, form).median()),
                        "%.2f".formatted(cpu(forms, form).median()),
                        form == Form.AOT ? "aim " + AIM + (met(forms) ? ": met" : ": MISSED") : ""))));
        return table.toString();
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-16s %-9s %7s %7s %6s %7s %7s  %s%n", cells);
    }
}
