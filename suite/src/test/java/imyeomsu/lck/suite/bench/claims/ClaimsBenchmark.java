package imyeomsu.lck.suite.bench.claims;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.suite.bench.BenchDatabase;
import imyeomsu.lck.suite.bench.BenchSettings;
import imyeomsu.lck.suite.bench.Duel;
import imyeomsu.lck.suite.bench.Duels;
import imyeomsu.lck.suite.bench.Report;
import imyeomsu.lck.suite.bench.Stage;
import imyeomsu.lck.suite.bench.Steps;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Winning and sold-out claims a second, ours against the ancestor's way, straight and through the gateway, and against a
 * constant answer. */
class ClaimsBenchmark {

    private final BenchSettings settings = BenchSettings.ofSystem();
    private final Steps steps = new Steps();

    @Test
    void ourClaimsAgainstTheOldWay() throws Exception {
        steps.say("starting MySQL, Redis, three services and two gateways: " + settings);
        try (Stage stage = new Stage(settings, "claims");
                Connection database = BenchDatabase.connect(stage.stores().mysql())) {
            Sides sides = Sides.start(stage);
            steps.say("all ready; minting " + settings.members() + " sessions");
            PeerCoupons.OLD.addMembers(database, settings.members());
            ClaimRounds rounds = new ClaimRounds(
                    settings,
                    database,
                    Claimants.signIn(stage.stores().redis(), settings.members()),
                    stage.stores().processes());
            List<Duel> duels = Arrays.stream(Metric.values())
                    .map(metric -> sides.duel(rounds, metric))
                    .toList();
            new Duels(settings, steps, duels).fight();

            Report report = new Report("claims", "claims/s", duels)
                    .fact(BenchDatabase.facts(database))
                    .fact(settings.facts());
            steps.say("written: " + stage.home().write(report.json()) + "\n" + report.table());
            assertThat(report.correct())
                    .as("every round of ours kept the promises")
                    .isTrue();
        }
    }
}
