package imyeomsu.lck.suite.bench.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.suite.bench.BenchDatabase;
import imyeomsu.lck.suite.bench.BenchSettings;
import imyeomsu.lck.suite.bench.Contest;
import imyeomsu.lck.suite.bench.ContestReport;
import imyeomsu.lck.suite.bench.Entrant;
import imyeomsu.lck.suite.bench.Stage;
import imyeomsu.lck.suite.bench.Steps;
import imyeomsu.lck.suite.bench.claims.ClaimRounds;
import imyeomsu.lck.suite.bench.claims.Claimants;
import imyeomsu.lck.suite.bench.claims.Metric;
import imyeomsu.lck.suite.bench.claims.OurCoupons;
import imyeomsu.lck.suite.bench.claims.Side;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** CPU time of each kind of request, at the gateway, at the service and at the stores, and memory under it. */
class CapacityBenchmark {

    private final BenchSettings settings = BenchSettings.ofSystem();
    private final Steps steps = new Steps();

    @Test
    void whatARequestCosts() throws Exception {
        steps.say("starting MySQL, Redis and all four services: " + settings);
        try (Stage stage = new Stage(settings, "capacity");
                Connection database = BenchDatabase.connect(stage.stores().mysql())) {
            Suite suite = Suite.start(stage);
            Claimants claimants = Claimants.signIn(stage.stores().redis(), settings.members());
            Side side = new Side(new OurCoupons(), suite.service("event-service"), suite.gateway());
            ClaimRounds claims = new ClaimRounds(
                    settings, database, claimants, stage.stores().processes());
            List<Entrant> entrants = Stream.concat(
                            Stream.of(
                                    Entrant.of(
                                            "claim_won",
                                            connections -> claims.run(side, Metric.WINNING_GATEWAY, connections)),
                                    Entrant.of(
                                            "claim_sold_out",
                                            connections -> claims.run(side, Metric.SOLDOUT_GATEWAY, connections))),
                            suite.visits(settings, side.open(database, 1).id()))
                    .toList();
            new Contest(settings, steps, entrants).run();

            Memory memory = Memory.read(suite.servers(), suite.containers());
            ContestReport report = new ContestReport("capacity", "requests/s", entrants, List.of())
                    .fact(BenchDatabase.facts(database))
                    .fact(settings.facts())
                    .section("memory", memory.json(), memory.table());
            var json = report.json();
            Plan plan = Plan.of(json.path("metrics"));
            json.set("plan", plan.json());
            steps.say("written: " + stage.home().write(json) + "\n" + report.table() + plan.table());
            assertThat(entrants).as("every answer was the right one").allMatch(ContestReport::correct);
        }
    }
}
