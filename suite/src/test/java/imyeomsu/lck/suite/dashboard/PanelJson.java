package imyeomsu.lck.suite.dashboard;

import static imyeomsu.lck.suite.dashboard.Grafana.ordered;

import imyeomsu.lck.suite.dashboard.Panel.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes one panel as Grafana keeps it. */
final class PanelJson {

    private PanelJson() {}

    static int height(Panel panel) {
        return panel.kind() == Kind.LINES ? 8 : 4;
    }

    static Map<String, Object> of(int id, Panel panel, Map<String, Object> place) {
        return ordered(
                "id",
                id,
                "type",
                panel.kind() == Kind.LINES ? "timeseries" : "stat",
                "title",
                panel.title(),
                "description",
                panel.meaning(),
                "datasource",
                Grafana.source(),
                "gridPos",
                place,
                "fieldConfig",
                ordered("defaults", defaults(panel), "overrides", List.of()),
                "options",
                panel.kind() == Kind.LINES ? lines() : number(panel),
                "targets",
                targets(panel));
    }

    private static Map<String, Object> defaults(Panel panel) {
        Map<String, Object> defaults = ordered("unit", panel.unit().name, "min", 0);
        Double bad = panel.bad();
        if (bad != null) {
            defaults.put(
                    "thresholds",
                    ordered(
                            "mode",
                            "absolute",
                            "steps",
                            List.of(
                                    // The first has no bound; it is written all the same.
                                    ordered("color", "green", "value", null), ordered("color", "red", "value", bad))));
        }
        if (panel.kind() == Kind.LINES) {
            defaults.put("custom", custom(panel));
        }
        return defaults;
    }

    private static Map<String, Object> custom(Panel panel) {
        return ordered(
                "drawStyle",
                "line",
                "lineWidth",
                1,
                "fillOpacity",
                panel.stacked() ? 30 : 5,
                "showPoints",
                "never",
                "stacking",
                ordered("mode", panel.stacked() ? "normal" : "none", "group", "A"),
                "thresholdsStyle",
                ordered("mode", panel.bad() == null ? "off" : "line"));
    }

    private static Map<String, Object> lines() {
        return ordered(
                "legend",
                ordered("displayMode", "list", "placement", "bottom", "showLegend", true, "calcs", List.of()),
                "tooltip",
                ordered("mode", "multi", "sort", "desc"));
    }

    private static Map<String, Object> number(Panel panel) {
        return ordered(
                "reduceOptions",
                ordered("calcs", List.of("lastNotNull"), "fields", "", "values", false),
                "colorMode",
                panel.bad() == null ? "none" : "background",
                "graphMode",
                "none",
                "justifyMode",
                "auto",
                "orientation",
                "auto",
                "percentChangeColorMode",
                "standard",
                "showPercentChange",
                false,
                "textMode",
                panel.queries().size() == 1 ? "value" : "auto",
                "wideLayout",
                true);
    }

    private static List<Map<String, Object>> targets(Panel panel) {
        List<Map<String, Object>> targets = new ArrayList<>();
        for (Query query : panel.queries()) {
            targets.add(ordered(
                    "refId",
                    String.valueOf((char) ('A' + targets.size())),
                    "datasource",
                    Grafana.source(),
                    "expr",
                    query.expression(),
                    "legendFormat",
                    query.legend(),
                    "instant",
                    panel.kind() == Kind.NUMBER,
                    "range",
                    panel.kind() == Kind.LINES,
                    // A dot leads from a slow request to its trace.
                    "exemplar",
                    query.expression().contains("_bucket")));
        }
        return targets;
    }
}
