package imyeomsu.lck.suite.bench;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** How numbers stand in all reports. */
public final class Figures {

    private static final int MOST_FAULTS = 10;

    private Figures() {}

    public static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    /** As {@code name_median}, {@code name_min} and {@code name_max}. */
    public static void range(ObjectNode node, String name, Ratio range) {
        node.put(name + "_median", rounded(range.median()));
        node.put(name + "_min", rounded(range.min()));
        node.put(name + "_max", rounded(range.max()));
    }

    /** The first of them; nothing where there are none. */
    public static void faults(ObjectNode node, String field, List<String> faults) {
        if (!faults.isEmpty()) {
            faults.stream().limit(MOST_FAULTS).forEach(node.putArray(field)::add);
        }
    }
}
