package imyeomsu.lck.suite.bench.lock;

import imyeomsu.lck.suite.bench.Figures;
import imyeomsu.lck.suite.bench.Ratio;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How evenly the lock was had, and what it asked of Redis, as a table for people and as JSON. */
final class LockFigures {

    private final List<Contenders> all;

    LockFigures(List<Contenders> all) {
        this.all = all;
    }

    ObjectNode json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        all.forEach(contenders -> fill(root.putObject(contenders.key()), contenders));
        return root;
    }

    private static void fill(ObjectNode node, Contenders contenders) {
        node.put("contenders", contenders.number());
        ObjectNode each = node.putObject("acquisitions_per_contender");
        each.put("min", median(contenders, shares -> shares.perContender().min()));
        each.put("median", median(contenders, shares -> shares.perContender().median()));
        each.put("max", median(contenders, shares -> shares.perContender().max()));
        Figures.range(node, "least_to_most", range(contenders, Shares::leastToMost));
        node.put("empty_handed", median(contenders, Shares::emptyHanded));
        Figures.range(node, "redis_commands_per_acquisition", range(contenders, Shares::allCommands));
        Figures.range(node, "scripts_per_acquisition", range(contenders, Shares::scripts));
        ObjectNode last = node.putObject("commands_of_the_last_round");
        List<Shares> rounds = contenders.shares();
        rounds.get(rounds.size() - 1).commands().forEach((name, calls) -> last.put(name, Figures.rounded(calls)));
    }

    String table() {
        StringBuilder table = new StringBuilder(
                row("each contender", "min", "median", "max", "least/most", "none", "commands", "scripts"));
        for (Contenders contenders : all) {
            table.append(row(
                    contenders.key(),
                    "%.0f".formatted(median(contenders, shares -> shares.perContender()
                            .min())),
                    "%.0f".formatted(median(contenders, shares -> shares.perContender()
                            .median())),
                    "%.0f".formatted(median(contenders, shares -> shares.perContender()
                            .max())),
                    "%.2f".formatted(range(contenders, Shares::leastToMost).median()),
                    "%.0f".formatted(median(contenders, Shares::emptyHanded)),
                    "%.1f".formatted(range(contenders, Shares::allCommands).median()),
                    "%.1f".formatted(range(contenders, Shares::scripts).median())));
        }
        return table.toString();
    }

    private static double median(Contenders contenders, ToDoubleFunction<Shares> figure) {
        return range(contenders, figure).median();
    }

    private static Ratio range(Contenders contenders, ToDoubleFunction<Shares> figure) {
        return Ratio.range(contenders.shares().stream()
                .map(shares -> figure.applyAsDouble(shares))
                .toList());
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-22s %8s %8s %8s %10s %8s %8s %8s%n", cells);
    }
}
