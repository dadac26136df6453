package imyeomsu.lck.suite.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at together.
 *
 * @param name of its file; behind {@code lck-} in its address
 * @param variable a choice at its top besides the data source: by which label's values queries are narrowed
 */
record Dashboard(String name, String title, String meaning, @Nullable Choice variable, List<Row> rows) {

    /** Panels side by side, under a heading. */
    record Row(String title, List<Panel> panels) {}

    /**
     * @param label of {@code metric}, whose values are offered
     */
    record Choice(String name, String label, String metric) {}

    static Dashboard of(String name, String title, String meaning) {
        return new Dashboard(name, title, meaning, null, List.of());
    }

    Dashboard choosing(String variable, String label, String metric) {
        return new Dashboard(name, title, meaning, new Choice(variable, label, metric), rows);
    }

    Dashboard row(String heading, Panel... panels) {
        List<Row> more = new ArrayList<>(rows);
        more.add(new Row(heading, List.of(panels)));
        return new Dashboard(name, title, meaning, variable, List.copyOf(more));
    }

    Dashboard row(Row row) {
        return row(row.title(), row.panels().toArray(Panel[]::new));
    }

    Stream<Panel> panels() {
        return rows.stream().flatMap(row -> row.panels().stream());
    }

    @Override
    public String toString() {
        return name;
    }
}
