package imyeomsu.lck.suite.bench.claims.ways;

import imyeomsu.lck.suite.bench.BenchStores;
import imyeomsu.lck.suite.bench.Stage;
import imyeomsu.lck.suite.bench.Steps;
import imyeomsu.lck.suite.bench.claims.Claimants;
import imyeomsu.lck.suite.bench.claims.Side;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What each way loses by each fault. The services are fresh ones, with a Redis that can be emptied. */
final class LossDrills {

    private static final int MEMBERS = 2000;
    private static final int STOCK = 900;

    /** How fast they are is not asked here; how soon they start is. */
    private static final String QUICK_TO_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private final Map<Way, Map<String, Losses>> found = new EnumMap<>(Way.class);
    private final Stage stage;
    private final Connection database;
    private final Steps steps;

    LossDrills(Stage stage, Connection database, Steps steps) {
        this.stage = stage;
        this.database = database;
        this.steps = steps;
    }

    void run() throws IOException, SQLException {
        try (EmptiableRedis redis = new EmptiableRedis(
                        stage.stores(), stage.home().folder("data").resolve("emptiable"));
                Backlog backlog = new Backlog(redis.server())) {
            Map<String, String> environment = new HashMap<>(BenchStores.environment(redis.server()));
            environment.put("JAVA_TOOL_OPTIONS", QUICK_TO_START);
            Map<Way, Side> sides = new EnumMap<>(Way.class);
            for (Way way : Way.values()) {
                sides.put(way, way.start(stage, environment, backlog::awaitEmpty));
            }
            sides.values().forEach(side -> side.service().awaitReady());
            for (Way way : Way.values()) {
                run(way, sides.get(way), redis);
            }
        }
    }

    private void run(Way way, Side side, EmptiableRedis redis) throws IOException, SQLException {
        List<Fault> faults =
                List.of(new Fault.ServiceKilled(side.service()), new Fault.RedisEmptied(redis, () -> signIn(redis)));
        for (Fault fault : faults) {
            Losses losses = new LossRun(side, database, signIn(redis), STOCK).run(fault);
            found.computeIfAbsent(way, first -> new LinkedHashMap<>()).put(fault.key(), losses);
            steps.say("%s, %s: %s".formatted(way.key(), fault.key(), losses));
        }
    }

    private static Claimants signIn(EmptiableRedis redis) {
        return Claimants.signIn(redis.server(), MEMBERS);
    }

    /** Whether nothing that was promised is lost, and nothing is given twice or beyond the stock. */
    boolean oursLostNothing() {
        return found.getOrDefault(Way.OURS, Map.of()).values().stream().allMatch(Losses::none);
    }

    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("members", MEMBERS);
        node.put("stock", STOCK);
        found.forEach((way, losses) -> {
            ObjectNode ofWay = node.putObject(way.key());
            losses.forEach((fault, lost) -> ofWay.set(fault, lost.json()));
        });
        return node;
    }

    String table() {
        StringBuilder table = new StringBuilder("what is lost by faults, of %d coupons:%n".formatted(STOCK));
        found.forEach((way, losses) ->
                losses.forEach((fault, lost) -> table.append("%-10s %-15s %s%n".formatted(way.key(), fault, lost))));
        return table.toString();
    }
}
