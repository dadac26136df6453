package imyeomsu.lck.suite.bench.startup;

import imyeomsu.lck.suite.bench.Server;
import imyeomsu.lck.suite.bench.Stage;
import imyeomsu.lck.suite.process.SuiteFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Starts services, one alone at a time, on stores that are there already. */
final class Starts {

    /** A JVM that ends writes its archive first. */
    private static final Duration TO_WRITE = Duration.ofMinutes(5);

    /** auth-service does not start without one. */
    private static final Map<String, String> SECRETS = Map.of("AUTH_SECRET", Stage.COUPON_SECRET);

    private final Stage stage;
    private final int jdk;

    Starts(Stage stage, int jdk) {
        this.stage = stage;
        this.jdk = jdk;
    }

    void train(Unpacked service, Form form) {
        Server server = stage.service(service.service() + "-training", form.training(service, jdk), SECRETS);
        server.awaitReady();
        server.stop(TO_WRITE);
        if (!Files.isRegularFile(form.archive(service))) {
            throw new SuiteFailure(service.service() + " left no archive of the form " + form.key());
        }
    }

    Started start(Unpacked service, Form form) {
        List<String> words = form.starting(service, jdk);
        long began = System.nanoTime();
        Server server = stage.service(service.service(), words, SECRETS);
        server.awaitReady();
        double seconds = (System.nanoTime() - began) / 1e9;
        Started started = new Started(seconds, cpu(server.pid()), megabytes(server.pid()));
        server.stop(TO_WRITE);
        return started;
    }

    private static double cpu(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .map(cpu -> cpu.toNanos() / 1e9)
                .orElseThrow(() -> new SuiteFailure("No CPU time of process " + pid));
    }

    /** Resident memory, as Linux tells it. */
    private static double megabytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToDouble(kilobytes -> Double.parseDouble(kilobytes) / 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new SuiteFailure("No memory of process " + pid + ": " + e, e);
        }
    }
}
