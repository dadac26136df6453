package imyeomsu.lck.suite.bench;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.testing.MintedSessions;
import imyeomsu.lck.suite.bench.load.Claimants;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Winning and sold-out claims a second, ours against the ancestor's way, straight and through the gateway. */
class ClaimsBenchmark {

    private final BenchSettings settings = BenchSettings.ofSystem();
    private final Path root = Project.root();
    private final Steps steps = new Steps();
    private final Map<Metric, Duel> duels = new EnumMap<>(Metric.class);

    @Test
    void ourClaimsAgainstTheOldWay() throws Exception {
        steps.say("starting MySQL, Redis, two services and two gateways: " + settings);
        try (Stage stage = new Stage(settings, root);
                Connection database = BenchDatabase.connect(stage.mysql())) {
            Map<CouponTable, Side> sides = stage.start();
            steps.say("all ready; minting " + settings.members() + " sessions");
            BenchDatabase.addPeerMembers(database, settings.members());
            Rounds rounds = new Rounds(settings, database, mint(stage), stage.stores());
            warmUp(rounds, sides);
            measure(rounds, sides);

            Report report = new Report("claims", facts(database), duels);
            Path file = root.resolve("suite/target/bench/claims.json");
            report.write(file);
            steps.say("written: " + root.relativize(file) + "\n" + report.table());
            assertThat(report.correct())
                    .as("every round of ours kept the promises")
                    .isTrue();
        }
    }

    private Claimants mint(Stage stage) {
        return Claimants.of(MintedSessions.mint(
                stage.redis().host(),
                stage.redis().port(),
                IntStream.rangeClosed(1, settings.members())
                        .mapToObj(id -> new CurrentMember(id, "fan" + id, List.of("FAN")))));
    }

    /** Until the compilers have seen enough of each path; how much that is, is counted in claims and bounded in time. */
    private void warmUp(Rounds rounds, Map<CouponTable, Side> sides) throws IOException, SQLException {
        for (Metric metric : Metric.values()) {
            for (CouponTable table : CouponTable.values()) {
                long end = System.nanoTime() + settings.warmUp().toNanos();
                Rounds.Outcome last;
                int claims = 0;
                do {
                    last = rounds.warmUp(sides.get(table), metric);
                    claims += last.claims();
                } while (claims < settings.warmUpClaims() && System.nanoTime() < end);
                steps.say("warm-up %-16s %-5s %6d claims, in the end %6.0f a second"
                        .formatted(metric.key(), table, claims, last.perSecond()));
            }
        }
    }

    private void measure(Rounds rounds, Map<CouponTable, Side> sides) throws IOException, SQLException {
        for (Metric metric : Metric.values()) {
            duels.put(metric, new Duel());
        }
        for (int pair = 1; pair <= settings.pairs(); pair++) {
            for (Metric metric : Metric.values()) {
                // Who begins changes from pair to pair: what one round leaves behind falls on both alike.
                boolean oursFirst = (pair + metric.ordinal()) % 2 == 0;
                Duel duel = duels.get(metric);
                if (oursFirst) {
                    duel.ours(rounds.run(sides.get(CouponTable.OURS), metric));
                }
                duel.peers(rounds.run(sides.get(CouponTable.PEER), metric));
                if (!oursFirst) {
                    duel.ours(rounds.run(sides.get(CouponTable.OURS), metric));
                }
                steps.say("pair %d/%d %-16s %s".formatted(pair, settings.pairs(), metric.key(), duel.last()));
            }
        }
    }

    private Map<String, Object> facts(Connection database) throws SQLException {
        Map<String, Object> facts = BenchDatabase.facts(database);
        facts.put("jdk", Project.jdk(settings.javaHome()));
        facts.put("jvm_flags", String.join(" ", settings.jvmFlags()));
        facts.put("connections", settings.connections());
        facts.put("round_millis", settings.round().toMillis());
        facts.put("short", settings.brief());
        return facts;
    }
}
