package imyeomsu.lck.suite.bench.claims.scale;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.suite.bench.BenchDatabase;
import imyeomsu.lck.suite.bench.BenchSettings;
import imyeomsu.lck.suite.bench.Contest;
import imyeomsu.lck.suite.bench.ContestReport;
import imyeomsu.lck.suite.bench.Stage;
import imyeomsu.lck.suite.bench.Steps;
import java.sql.Connection;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The cost of a claim by stock, by depth, by members and by copies. */
class ScaleBenchmark {

    private final BenchSettings settings = BenchSettings.ofSystem().withRoundsUpTo(Duration.ofSeconds(2));
    private final Steps steps = new Steps();

    @Test
    void aClaimCostsTheSameHoweverManyThereAre() throws Exception {
        Sizes sizes = Sizes.of(settings);
        steps.say("starting MySQL, three Redis and six copies: " + settings + " " + sizes);
        try (Stage stage = new Stage(settings, "claims-scale");
                Connection database = BenchDatabase.connect(stage.stores().mysql())) {
            Crowds crowds = Crowds.start(stage, sizes, steps);
            steps.say("all ready; giving " + sizes.depth() + " coupons away");
            Entrants entrants = new Entrants(database, crowds, sizes, settings.round());
            new Contest(settings, steps, entrants.all()).run();

            ContestReport report = new ContestReport("claims-scale", "claims/s", entrants.all(), entrants.compared())
                    .fact(BenchDatabase.facts(database))
                    .fact(settings.facts())
                    .fact(sizes.facts());
            steps.say("written: " + stage.home().write(report.json()) + "\n" + report.table());
            assertThat(entrants.all())
                    .as("every round of ours kept the promises")
                    .allMatch(ContestReport::correct);
        }
    }
}
