package imyeomsu.lck.suite.bench.claims.ways;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.suite.bench.BenchDatabase;
import imyeomsu.lck.suite.bench.BenchSettings;
import imyeomsu.lck.suite.bench.Comparison;
import imyeomsu.lck.suite.bench.Contest;
import imyeomsu.lck.suite.bench.ContestReport;
import imyeomsu.lck.suite.bench.Entrant;
import imyeomsu.lck.suite.bench.Stage;
import imyeomsu.lck.suite.bench.Steps;
import imyeomsu.lck.suite.bench.claims.ClaimRounds;
import imyeomsu.lck.suite.bench.claims.Claimants;
import imyeomsu.lck.suite.bench.claims.Metric;
import imyeomsu.lck.suite.bench.claims.PeerCoupons;
import imyeomsu.lck.suite.bench.claims.Side;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Winning claims by five ways, the ceiling of ours, and what each way loses. */
class WaysBenchmark {

    private static final Duration CEILING = Duration.ofMillis(1500);
    private static final int CEILING_ROUNDS = 3;

    private final BenchSettings settings = BenchSettings.ofSystem().withRoundsUpTo(Duration.ofSeconds(2));
    private final Steps steps = new Steps();

    @Test
    void fiveWaysOfGivingCouponsAway() throws Exception {
        steps.say("starting MySQL, Redis and five services: " + settings);
        try (Stage stage = new Stage(settings, "claims-ways");
                Connection database = BenchDatabase.connect(stage.stores().mysql());
                Backlog backlog = new Backlog(stage.stores().redis())) {
            Map<Way, Side> sides = new EnumMap<>(Way.class);
            for (Way way : Way.values()) {
                sides.put(way, way.start(stage, Map.of(), backlog::awaitEmpty));
            }
            stage.awaitReady();
            PeerCoupons.OLD.addMembers(database, settings.members());

            List<Entrant> ways = entrants(stage, database, sides);
            new Contest(settings, steps, ways).run();
            sides.values().forEach(side -> side.service().stop());
            List<Entrant> ceilings = ceilings(stage, database);
            new Contest(settings, steps, ceilings).run(settings.brief() ? 1 : CEILING_ROUNDS);
            LossDrills drills = new LossDrills(stage, database, steps);
            drills.run();

            ContestReport procedure = new ContestReport("procedure", "procedure claims/s", ceilings, List.of());
            ContestReport report = new ContestReport("claims-ways", "winning claims/s", ways, toOthers(ways))
                    .fact(BenchDatabase.facts(database))
                    .fact(settings.facts())
                    .section("stream_backlog", backlog.json(), "stream: " + backlog.json() + "\n")
                    .section("procedure", procedure.json().path("metrics"), procedure.table())
                    .section("losses", drills.json(), drills.table());
            steps.say("written: " + stage.home().write(report.json()) + "\n" + report.table());
            assertThat(ContestReport.correct(ways.get(0)))
                    .as("every round of ours kept the promises")
                    .isTrue();
            assertThat(ceilings).as("the procedure kept the promises").allMatch(ContestReport::correct);
            assertThat(drills.oursLostNothing())
                    .as("no fault cost ours anything")
                    .isTrue();
        }
    }

    private List<Entrant> entrants(Stage stage, Connection database, Map<Way, Side> sides) {
        ClaimRounds rounds = new ClaimRounds(
                settings,
                database,
                Claimants.signIn(stage.stores().redis(), settings.members()),
                stage.stores().processes());
        return Stream.of(Way.values())
                .map(way -> Entrant.of(
                        way.key(), connections -> rounds.run(sides.get(way), Metric.WINNING_DIRECT, connections)))
                .toList();
    }

    private List<Entrant> ceilings(Stage stage, Connection database) throws IOException, SQLException {
        return Stream.of(50, 500)
                .flatMap(batch -> Stream.of(1, 4, 8)
                        .map(threads -> new Ceiling(
                                stage.stores(),
                                database,
                                batch,
                                threads,
                                settings.brief() ? settings.round() : CEILING)))
                .map(ceiling -> Entrant.alreadyWarm(ceiling.key(), ceiling))
                .toList();
    }

    /** Ours to each other one. */
    private static List<Comparison> toOthers(List<Entrant> ways) {
        return ways.stream()
                .skip(1)
                .map(other -> Comparison.of(ways.get(0), other))
                .toList();
    }
}
