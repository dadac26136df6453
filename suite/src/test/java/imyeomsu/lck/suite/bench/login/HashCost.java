package imyeomsu.lck.suite.bench.login;

import imyeomsu.lck.suite.bench.Figures;
import imyeomsu.lck.suite.bench.Ratio;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Milliseconds of a processor that one hash takes, without anything around it; the strengths in turns. */
record HashCost(Map<Integer, List<Double>> millis) {

    private static final int WARM_UP = 3;

    static HashCost measure(List<Integer> strengths, int rounds) {
        Map<Integer, List<Double>> millis = new TreeMap<>();
        for (int round = -WARM_UP; round < rounds; round++) {
            for (int strength : strengths) {
                double one = hash(strength);
                if (round >= 0) {
                    millis.computeIfAbsent(strength, first -> new ArrayList<>()).add(one);
                }
            }
        }
        return new HashCost(millis);
    }

    private static double hash(int strength) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        new BCryptPasswordEncoder(strength).encode("a password for a benchmark");
        return (threads.getCurrentThreadCpuTime() - before) / 1e6;
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        millis.forEach(
                (strength, each) -> Figures.range(json.putObject("strength_" + strength), "cpu_ms", Ratio.range(each)));
        return json;
    }

    String table() {
        StringBuilder table = new StringBuilder();
        millis.forEach((strength, each) -> table.append(String.format(
                Locale.ROOT, "one hash of strength %d: %.0f ms of a processor%n", strength, Ratio.median(each))));
        return table.toString();
    }
}
