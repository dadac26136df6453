package imyeomsu.lck.suite.drill;

import imyeomsu.lck.suite.drill.history.Finding;
import imyeomsu.lck.suite.drill.history.History;
import imyeomsu.lck.suite.drill.history.Recovery;
import imyeomsu.lck.suite.drill.history.Rule;
import imyeomsu.lck.suite.drill.history.Stored;
import imyeomsu.lck.suite.drill.stage.Way;
import imyeomsu.lck.suite.process.FileTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a drill came to. */
record Verdict(
        String name,
        Way.HotTime hotTime,
        long seed,
        int members,
        Stored stored,
        History history,
        List<Recovery> recoveries,
        List<Finding> findings) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    Set<Rule> broken() {
        return findings.stream().map(Finding::rule).collect(Collectors.toSet());
    }

    /** Requests that were not answered, or only told to come back. */
    long turnedAway() {
        return history.asked().stream()
                .filter(one -> one.lost() || one.refused())
                .count();
    }

    /** For the person at the terminal. */
    String text() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%n=== %s (%s), seed %d: %d members for %d coupons%n%s",
                name,
                hotTime.way(),
                seed,
                members,
                stored.stock(),
                history.timeline()));
        recoveries.forEach(recovery -> text.append(String.format(
                Locale.ROOT,
                "  first correct answer after \"%s\": %s%n",
                recovery.fault(),
                recovery.micros() < 0 ? "none" : "%.3f s".formatted(recovery.micros() / 1e6))));
        text.append("  %s; %d rows, %d issued%n"
                .formatted(history.outcomes(), stored.rows().size(), stored.issued()));
        findings.forEach(finding -> text.append("  BROKEN ").append(finding).append('\n'));
        return text.append(findings.isEmpty() ? "  Every promise was kept.\n" : "")
                .toString();
    }

    /** The verdict as JSON, and every request beside it. */
    void write(Path folder) {
        FileTree.create(folder);
        FileTree.write(folder.resolve(name + ".json"), JSON.writeValueAsString(json()));
        FileTree.write(folder.resolve(name + ".csv"), history.csv());
    }

    private ObjectNode json() {
        ObjectNode root = JSON.createObjectNode();
        root.put("drill", name)
                .put("way", hotTime.way().name())
                .put("seed", seed)
                .put("members", members);
        root.put("stock", stored.stock()).put("rows", stored.rows().size()).put("issued", stored.issued());
        root.put("sound", findings.isEmpty());
        findings.forEach(finding -> root.withArray("findings")
                .addObject()
                .put("rule", finding.rule().name())
                .put("text", finding.text()));
        history.outcomes()
                .forEach((outcome, count) -> root.withObject("/outcomes").put(outcome, count));
        history.events().forEach(event -> root.withArray("timeline")
                .addObject()
                .put("second", event.at() / 1e6)
                .put("what", event.what()));
        recoveries.forEach(recovery -> root.withArray("recoveries")
                .addObject()
                .put("fault", recovery.fault())
                .put("seconds", recovery.micros() / 1e6));
        return root;
    }
}
