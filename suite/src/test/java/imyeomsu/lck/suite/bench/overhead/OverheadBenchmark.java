package imyeomsu.lck.suite.bench.overhead;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.suite.bench.Aim;
import imyeomsu.lck.suite.bench.BenchDatabase;
import imyeomsu.lck.suite.bench.BenchSettings;
import imyeomsu.lck.suite.bench.Duel;
import imyeomsu.lck.suite.bench.Duels;
import imyeomsu.lck.suite.bench.Report;
import imyeomsu.lck.suite.bench.Stage;
import imyeomsu.lck.suite.bench.Steps;
import imyeomsu.lck.suite.bench.claims.ClaimRounds;
import imyeomsu.lck.suite.bench.claims.Claimants;
import imyeomsu.lck.suite.bench.claims.Metric;
import imyeomsu.lck.suite.bench.claims.Side;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a claim costs with logs, metrics and traces as in production, against one that nobody sees. */
class OverheadBenchmark {

    /** CPU time with, to CPU time without. */
    private static final Aim AIM = Aim.cpuAtMost(1.1);

    private static final Map<String, Metric> METRICS = Map.of(
            "winning", Metric.WINNING_DIRECT,
            "soldout", Metric.SOLDOUT_DIRECT,
            "winning_gateway", Metric.WINNING_GATEWAY,
            "soldout_gateway", Metric.SOLDOUT_GATEWAY);

    private final BenchSettings settings = BenchSettings.ofSystem().withRoundsUpTo(Duration.ofSeconds(2));
    private final Steps steps = new Steps();

    @Test
    void aClaimThatIsSeenAgainstOneThatIsNot() throws Exception {
        steps.say("starting MySQL, Redis, two services and two gateways: " + settings);
        try (Stage stage = new Stage(settings, "overhead");
                Watchers watchers = new Watchers();
                Connection database = BenchDatabase.connect(stage.stores().mysql())) {
            Side seen = Seen.asInProduction(stage, watchers);
            Side blind = Seen.blind(stage);
            watchers.scrape(List.of(seen.service(), seen.gateway()));
            ClaimRounds rounds = new ClaimRounds(
                    settings,
                    database,
                    Claimants.signIn(stage.stores().redis(), settings.members()),
                    stage.stores().processes());
            List<Duel> duels = METRICS.keySet().stream()
                    .sorted()
                    .map(metric -> duel(rounds, metric, seen, blind))
                    .toList();
            new Duels(settings, steps, duels).fight();

            Report report = new Report("overhead", "claims/s", duels)
                    .fact(BenchDatabase.facts(database))
                    .fact(settings.facts())
                    .fact(watchers.facts());
            steps.say("written: " + stage.home().write(report.json()) + "\n" + report.table());
            assertThat(watchers.haveSeen()).as("somebody looked on").isTrue();
            assertThat(report.correct()).as("every round kept the promises").isTrue();
        }
    }

    private static Duel duel(ClaimRounds rounds, String key, Side seen, Side blind) {
        Metric metric = METRICS.get(key);
        return new Duel(
                key,
                connections -> Seen.together(rounds.run(seen, metric, connections)),
                connections -> Seen.together(rounds.run(blind, metric, connections)),
                AIM);
    }
}
