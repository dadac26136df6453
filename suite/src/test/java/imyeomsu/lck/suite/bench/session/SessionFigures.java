package imyeomsu.lck.suite.bench.session;

import imyeomsu.lck.suite.bench.Figures;
import imyeomsu.lck.suite.bench.Ratio;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What sessions cost Redis, as a table for people and as JSON. */
final class SessionFigures {

    private final List<Visitors> all;

    SessionFigures(List<Visitors> all) {
        this.all = all;
    }

    ObjectNode json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        all.forEach(visitors -> fill(root.putObject(visitors.key()), visitors));
        return root;
    }

    private static void fill(ObjectNode node, Visitors visitors) {
        Figures.range(node, "commands_sent", range(visitors, Cost::sent));
        Figures.range(node, "commands_run", range(visitors, Cost::allRun));
        Figures.range(node, "bytes_on_the_wire", range(visitors, Cost::wire));
        if (visitors.work() == Work.SIGN_IN) {
            Figures.range(node, "bytes_kept", range(visitors, Cost::kept));
        }
        ObjectNode last = node.putObject("commands_of_the_last_round");
        List<Cost> rounds = visitors.costs();
        rounds.get(rounds.size() - 1).run().forEach((name, calls) -> last.put(name, Figures.rounded(calls)));
    }

    String table() {
        StringBuilder table =
                new StringBuilder(row("each member", "sent", "run in Redis", "bytes on the wire", "bytes kept"));
        for (Visitors visitors : all) {
            table.append(row(
                    visitors.key(),
                    "%.2f".formatted(range(visitors, Cost::sent).median()),
                    "%.2f".formatted(range(visitors, Cost::allRun).median()),
                    "%.0f".formatted(range(visitors, Cost::wire).median()),
                    visitors.work() == Work.SIGN_IN
                            ? "%.0f".formatted(range(visitors, Cost::kept).median())
                            : ""));
        }
        return table.toString();
    }

    static ObjectNode json(Leftovers ours, Leftovers springs) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        fill(root.putObject("ours"), ours);
        fill(root.putObject("spring"), springs);
        return root;
    }

    private static void fill(ObjectNode node, Leftovers left) {
        node.put("keys", left.keys());
        node.put("keys_without_expiry", left.forever());
    }

    private static Ratio range(Visitors visitors, ToDoubleFunction<Cost> figure) {
        return Ratio.range(visitors.costs().stream().map(figure::applyAsDouble).toList());
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-22s %8s %14s %18s %12s%n", cells);
    }
}
