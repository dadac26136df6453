package imyeomsu.lck.suite.bench.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.suite.bench.BenchDatabase;
import imyeomsu.lck.suite.bench.BenchSettings;
import imyeomsu.lck.suite.bench.Stage;
import imyeomsu.lck.suite.bench.Steps;
import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.Test;

/** Seconds from landed documents to committed rows: one season, and ten times as many matches. */
class IngestBenchmark {

    private static final Path SEASON = Path.of("match-service/src/main/resources/data/seasons/lck-2023-spring.csv");

    private final BenchSettings settings = BenchSettings.ofSystem();
    private final Steps steps = new Steps();

    @Test
    void importsSeasonsFromNothing() throws Exception {
        steps.say("starting MySQL and Redis: " + settings);
        try (Stage stage = new Stage(settings, "ingest");
                Connection database = BenchDatabase.connect(stage.stores().mysql())) {
            SeasonFiles files = SeasonFiles.of(stage.home().root().resolve(SEASON));
            Imports imports = new Imports(stage, files, new ImportedRows(database));
            IngestReport report = new IngestReport(files.matches())
                    .fact(BenchDatabase.facts(database))
                    .fact(settings.facts());
            for (int run = 1; run <= settings.runs(); run++) {
                for (Harvest harvest : Harvest.values()) {
                    Import done = imports.run(harvest);
                    report.add(harvest, done);
                    steps.say("run %d/%d %-16s %6.2f s %s"
                            .formatted(
                                    run,
                                    settings.runs(),
                                    harvest.key(),
                                    done.seconds(),
                                    done.verdict().faults()));
                }
            }
            steps.say("written: " + stage.home().write(report.json()) + "\n" + report.table());
            assertThat(report.correct()).as("every import left what is due").isTrue();
        }
    }
}
