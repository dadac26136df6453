package imyeomsu.lck.suite.bench.startup;

import imyeomsu.lck.suite.bench.BenchSettings;
import imyeomsu.lck.suite.bench.Stage;
import imyeomsu.lck.suite.bench.Steps;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Seconds, CPU time and memory from the start of a service to its readiness: as a jar, unpacked, with archives of its classes. */
class StartupBenchmark {

    private static final List<String> SERVICES = List.of("gateway", "auth-service", "match-service", "event-service");

    private final BenchSettings settings = BenchSettings.ofSystem();
    private final Steps steps = new Steps();
    private final StartupReport report = new StartupReport().fact(settings.facts());

    @Test
    void startsEachServiceInEachForm() throws Exception {
        int jdk = settings.jdkFeature();
        steps.say("starting MySQL and Redis: " + settings);
        try (Stage stage = new Stage(settings, "startup")) {
            Starts starts = new Starts(stage, jdk);
            for (String service : SERVICES) {
                Unpacked unpacked = Unpacked.of(
                        service,
                        Path.of(stage.programs().jar(service).get(1)),
                        stage.home().folder("unpacked"),
                        settings.java());
                Form.of(jdk).stream().filter(Form::isTrained).forEach(form -> starts.train(unpacked, form));
                steps.say(service + " has its archives");
                for (int run = 1; run <= settings.runs(); run++) {
                    for (Form form : Form.of(jdk)) {
                        Started started = starts.start(unpacked, form);
                        report.add(service, form, started);
                        steps.say("%s %d/%d %s".formatted(service, run, settings.runs(), form.key() + " " + started));
                    }
                }
            }
            steps.say("written: " + stage.home().write(report.json()) + "\n" + report.table());
        }
    }
}
