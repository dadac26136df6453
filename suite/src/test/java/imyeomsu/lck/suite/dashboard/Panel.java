package imyeomsu.lck.suite.dashboard;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One picture.
 *
 * @param meaning what it is for, and what to do about it; shown by the sign beside its title
 * @param bad from where on it is drawn red; null: nothing is
 * @param stacked whether the numbers add up to something
 */
record Panel(
        Kind kind,
        String title,
        String meaning,
        Unit unit,
        @Nullable Double bad,
        boolean stacked,
        List<Query> queries) {

    enum Kind {
        LINES,
        NUMBER
    }

    static Panel lines(String title, Unit unit, String meaning) {
        return new Panel(Kind.LINES, title, meaning, unit, null, false, List.of());
    }

    static Panel number(String title, Unit unit, String meaning) {
        return new Panel(Kind.NUMBER, title, meaning, unit, null, false, List.of());
    }

    Panel of(String expression, String legend) {
        List<Query> more = new ArrayList<>(queries);
        more.add(new Query(expression, legend));
        return new Panel(kind, title, meaning, unit, bad, stacked, List.copyOf(more));
    }

    Panel badFrom(double bound) {
        return new Panel(kind, title, meaning, unit, bound, stacked, queries);
    }

    Panel stack() {
        return new Panel(kind, title, meaning, unit, bad, true, queries);
    }
}
