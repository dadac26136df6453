package imyeomsu.lck.suite.dashboard;

import imyeomsu.lck.suite.dashboard.Dashboard.Choice;
import imyeomsu.lck.suite.dashboard.Dashboard.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Writes dashboards as Grafana keeps them. */
final class Grafana {

    private static final int WIDTH = 24;
    private static final int SCHEMA = 39;
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES))
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();

    private Grafana() {}

    static String json(Dashboard dashboard) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("uid", "lck-" + dashboard.name());
        all.put("title", dashboard.title());
        all.put("description", dashboard.meaning());
        all.put("tags", List.of("lck"));
        all.put("schemaVersion", SCHEMA);
        all.put("editable", false);
        all.put("graphTooltip", 1);
        all.put("refresh", "10s");
        all.put("timezone", "browser");
        all.put("time", ordered("from", "now-1h", "to", "now"));
        all.put("links", List.of(others()));
        all.put("annotations", ordered("list", List.of(pages())));
        all.put("templating", ordered("list", variables(dashboard)));
        all.put("panels", panels(dashboard));
        return JSON.writeValueAsString(all) + "\n";
    }

    private static Map<String, Object> others() {
        return ordered(
                "type",
                "dashboards",
                "title",
                "LCK",
                "icon",
                "external link",
                "tooltip",
                "",
                "tags",
                List.of("lck"),
                "asDropdown",
                true,
                "includeVars",
                false,
                "keepTime",
                true,
                "targetBlank",
                false);
    }

    /** A line where somebody was woken. */
    private static Map<String, Object> pages() {
        return ordered(
                "name",
                "Alerts",
                "datasource",
                source(),
                "enable",
                true,
                "iconColor",
                "red",
                "expr",
                "ALERTS{alertstate=\"firing\",severity=\"page\"}",
                "titleFormat",
                "{{alertname}}",
                "textFormat",
                "{{service}}");
    }

    private static List<Map<String, Object>> variables(Dashboard dashboard) {
        List<Map<String, Object>> variables = new ArrayList<>();
        variables.add(
                ordered("name", "datasource", "type", "datasource", "label", "Prometheus", "query", "prometheus"));
        Choice choice = dashboard.variable();
        if (choice != null) {
            variables.add(ordered(
                    "name",
                    choice.name(),
                    "type",
                    "query",
                    "datasource",
                    source(),
                    "query",
                    "label_values(%s, %s)".formatted(choice.metric(), choice.label()),
                    "refresh",
                    2,
                    "multi",
                    true,
                    "includeAll",
                    true,
                    "allValue",
                    ".*",
                    "current",
                    ordered("text", "All", "value", "$__all")));
        }
        return variables;
    }

    private static List<Map<String, Object>> panels(Dashboard dashboard) {
        List<Map<String, Object>> panels = new ArrayList<>();
        int top = 0;
        for (Row row : dashboard.rows()) {
            panels.add(ordered(
                    "id",
                    panels.size() + 1,
                    "type",
                    "row",
                    "title",
                    row.title(),
                    "collapsed",
                    false,
                    "gridPos",
                    place(0, top, WIDTH, 1),
                    "panels",
                    List.of()));
            top++;
            int height = row.panels().stream().mapToInt(PanelJson::height).max().orElse(0);
            int width = WIDTH / row.panels().size();
            for (int i = 0; i < row.panels().size(); i++) {
                panels.add(PanelJson.of(panels.size() + 1, row.panels().get(i), place(i * width, top, width, height)));
            }
            top += height;
        }
        return panels;
    }

    private static Map<String, Object> place(int x, int y, int width, int height) {
        return ordered("x", x, "y", y, "w", width, "h", height);
    }

    static Map<String, Object> source() {
        return ordered("type", "prometheus", "uid", "${datasource}");
    }

    /** A map that keeps its order: a file that is made twice is the same twice. */
    static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
