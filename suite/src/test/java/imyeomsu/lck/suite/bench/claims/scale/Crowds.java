package imyeomsu.lck.suite.bench.claims.scale;

import imyeomsu.lck.common.testing.RedisServer;
import imyeomsu.lck.suite.bench.BenchStores;
import imyeomsu.lck.suite.bench.Server;
import imyeomsu.lck.suite.bench.Stage;
import imyeomsu.lck.suite.bench.Steps;
import imyeomsu.lck.suite.bench.claims.Claimants;
import imyeomsu.lck.suite.bench.claims.crowd.ManySessions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Three crowds of members, each with the sessions of all of them in a Redis of its own, and the copies of the service that
 * look there. The database is the same for all.
 */
record Crowds(Crowd few, Crowd many, Crowd most) {

    private static final int COPIES = 4;

    /** @param stores processes, by name */
    record Crowd(Claimants claimants, List<Server> copies, Map<String, Long> stores) {}

    /** Writes the sessions while the services start. */
    static Crowds start(Stage stage, Sizes sizes, Steps steps) throws IOException {
        RedisServer redisOfFew = stage.redis();
        RedisServer redisOfMost = stage.redis();
        List<Server> copies = new ArrayList<>();
        for (int copy = 1; copy <= COPIES; copy++) {
            copies.add(event(stage, "event-service-" + copy, Map.of()));
        }
        Server few = event(stage, "event-service-few", BenchStores.environment(redisOfFew));
        Server most = event(stage, "event-service-most", BenchStores.environment(redisOfMost));
        Crowds crowds = new Crowds(
                crowd(stage, redisOfFew, sizes.few(), List.of(few)),
                crowd(stage, stage.stores().redis(), sizes.many(), copies),
                crowd(stage, redisOfMost, sizes.most(), List.of(most)));
        steps.say("signed in: %d, %d and %d members".formatted(sizes.few(), sizes.many(), sizes.most()));
        stage.awaitReady();
        return crowds;
    }

    private static Server event(Stage stage, String name, Map<String, String> environment) {
        return stage.service(name, stage.programs().jar("event-service"), environment);
    }

    private static Crowd crowd(Stage stage, RedisServer redis, int members, List<Server> copies) throws IOException {
        return new Crowd(
                ManySessions.signIn(redis, members), copies, stage.stores().processes(redis));
    }
}
