package imyeomsu.lck.suite.image;

import imyeomsu.lck.suite.local.LocalSuite;
import imyeomsu.lck.suite.local.Progress;
import imyeomsu.lck.suite.local.Secrets;
import imyeomsu.lck.suite.local.ServiceCopy;
import imyeomsu.lck.suite.local.SuiteOptions;
import imyeomsu.lck.suite.process.SuiteFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Leaves a class cache beside each unpacked service: {@code Train FOLDER} runs the suite from the folders in it, one of
 * each service's name, on stores of its own, lets visitors come, and stops it. The cache fits the very JVM that made it
 * and the very files that it lay beside.
 */
public final class Train {

    static final String CACHE = "app.aot";

    private static final int VISITORS = 20;

    /** A JVM that ends writes its cache first, with a second JVM. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** A JVM that remembers what it does is slow, and a machine that builds is busy. */
    private static final Duration TO_BE_READY = Duration.ofMinutes(20);

    private Train() {}

    public static void main(String[] arguments) {
        Path unpacked = Path.of(arguments[0]).toAbsolutePath();
        try {
            run(unpacked);
        } catch (SuiteFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    private static void run(Path unpacked) {
        SuiteOptions options = SuiteOptions.of(unpacked, unpacked.resolveSibling("training"))
                .unpacked(unpacked)
                // The collector is that of the image, whatever this machine would choose.
                .jvm(List.of("-XX:+UseG1GC", "-XX:AOTCacheOutput=" + CACHE))
                .toBeReady(TO_BE_READY)
                .oneByOne(true)
                .fresh(true);
        try (LocalSuite suite = LocalSuite.start(options, new Told())) {
            new Visitors(suite.gateway(), Secrets.ADMIN, suite.secrets().adminPassword()).come(VISITORS);
            System.out.println(VISITORS + " visitors came");
            for (String service : List.of("gateway", "event-service", "match-service", "auth-service")) {
                ServiceCopy copy = suite.copy(service, 1);
                copy.stop(PATIENCE);
                Path cache = unpacked.resolve(service).resolve(CACHE);
                if (!Files.isRegularFile(cache)) {
                    throw new SuiteFailure(service + " left no class cache; log: " + copy.log());
                }
                System.out.println(service + " left its class cache");
            }
        }
    }

    private static final class Told implements Progress {

        @Override
        public void done(String what, String outcome, Duration took) {
            note("%s %s after %.1f s".formatted(what, outcome, took.toMillis() / 1000.0));
        }

        @Override
        public void note(String line) {
            System.out.println(line);
        }
    }
}
