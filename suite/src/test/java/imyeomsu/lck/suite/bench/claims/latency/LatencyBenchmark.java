package imyeomsu.lck.suite.bench.claims.latency;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.suite.bench.BenchDatabase;
import imyeomsu.lck.suite.bench.BenchSettings;
import imyeomsu.lck.suite.bench.Contest;
import imyeomsu.lck.suite.bench.ContestReport;
import imyeomsu.lck.suite.bench.Entrant;
import imyeomsu.lck.suite.bench.Server;
import imyeomsu.lck.suite.bench.Stage;
import imyeomsu.lck.suite.bench.Steps;
import imyeomsu.lck.suite.bench.claims.Claimants;
import imyeomsu.lck.suite.bench.claims.crowd.CrowdClaims;
import imyeomsu.lck.suite.bench.claims.crowd.CrowdRound;
import imyeomsu.lck.suite.bench.claims.crowd.Depth;
import imyeomsu.lck.suite.bench.claims.crowd.HotTimes;
import imyeomsu.lck.suite.bench.load.Answers;
import imyeomsu.lck.suite.bench.load.Pace;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** How long winners and losers wait, and what the load generator can do by itself. */
class LatencyBenchmark {

    private static final int STOCK = 100;
    private static final int MANY = 1_000_000;

    /** More than are answered in a round, or it ends earlier. */
    private static final int CLAIMS = 60_000;

    private final BenchSettings settings = BenchSettings.ofSystem();
    private final Steps steps = new Steps();

    @Test
    void winnersAndLosersAtHalfAndAtFullLoad() throws Exception {
        steps.say("starting MySQL, Redis, event-service and a server that does nothing: " + settings);
        try (Stage stage = new Stage(settings, "claims-latency");
                Connection database = BenchDatabase.connect(stage.stores().mysql())) {
            Server event = stage.service("event-service", stage.programs().jar("event-service"), Map.of());
            Server constant = stage.program(ConstantServer.class);
            stage.awaitReady();
            Loads loads = loads(stage, database, event, constant);
            List<Entrant> entrants = loads.entrants();
            new Contest(settings, steps, entrants).run();

            Percentiles percentiles = new Percentiles(loads.rounds(), settings.pairs());
            ContestReport report = new ContestReport("claims-latency", "answers/s", entrants, List.of())
                    .fact(BenchDatabase.facts(database))
                    .fact(settings.facts())
                    .section("latency", percentiles.json(), percentiles.table());
            steps.say("written: " + stage.home().write(report.json()) + "\n" + report.table());
            assertThat(entrants).as("every round kept the promises").allMatch(ContestReport::correct);
        }
    }

    private Loads loads(Stage stage, Connection database, Server event, Server constant)
            throws IOException, SQLException {
        Claimants claimants = Claimants.signIn(stage.stores().redis(), settings.members());
        HotTimes winning = new HotTimes.Fresh(1, claimants.count(), MANY);
        HotTimes soldOut = new HotTimes.Standing(Depth.issue(database, STOCK, STOCK), STOCK, CLAIMS, STOCK);
        CrowdClaims claims = new CrowdClaims(constant.url(), soldOut.open(database), claimants, 0);
        return new Loads()
                .add("winners", (pace, answers) -> round(stage, database, event, claimants, winning, pace, answers))
                .add("losers", (pace, answers) -> round(stage, database, event, claimants, soldOut, pace, answers))
                .add(
                        "generator",
                        (pace, answers) -> new GeneratorRound(constant, claims, settings.round(), pace, answers));
    }

    private CrowdRound round(
            Stage stage,
            Connection database,
            Server event,
            Claimants claimants,
            HotTimes hotTimes,
            Supplier<Pace> pace,
            Answers answers) {
        return new CrowdRound(
                database,
                List.of(event),
                stage.stores().processes(),
                claimants,
                hotTimes,
                settings.round(),
                pace,
                answers);
    }
}
