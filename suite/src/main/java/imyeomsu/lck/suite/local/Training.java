package imyeomsu.lck.suite.local;

import imyeomsu.lck.suite.process.FileTree;
import imyeomsu.lck.suite.process.SuiteFailure;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Makes the class archives that the next start wants, in the background and out of the way: one more copy of a service
 * is started, and leaves its archive when it stops.
 */
final class Training {

    /** It has time, and gives way to all that has not. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final List<App> apps;
    private final Wiring wiring;
    private final Progress progress;
    private @Nullable ServiceCopy trainee;
    private boolean stopped;

    private Training(List<App> apps, Wiring wiring, Progress progress) {
        this.apps = apps;
        this.wiring = wiring;
        this.progress = progress;
    }

    /** Returns at once. */
    static Training begin(List<App> apps, Wiring wiring, Progress progress) {
        List<App> wanted = apps.stream().filter(app -> !app.hasArchive()).toList();
        Training training = new Training(wanted, wiring, progress);
        if (!wanted.isEmpty()) {
            progress.note("Preparing a faster next start in the background.");
            Thread thread = new Thread(training::run, "training");
            thread.setDaemon(true);
            thread.start();
        }
        return training;
    }

    synchronized void stop() {
        stopped = true;
        if (trainee != null) {
            trainee.kill();
        }
    }

    private void run() {
        try {
            apps.forEach(this::train);
            progress.note("The next start will be faster.");
        } catch (CancellationException e) {
            // Stopped in the middle: the next run tries again.
        } catch (SuiteFailure e) {
            tell(e);
        }
    }

    private void train(App app) {
        ServiceCopy copy = wiring.trainee(app);
        begin(copy);
        copy.awaitReady(PATIENCE);
        copy.stop(PATIENCE);
        if (!Files.exists(app.unfinishedArchive())) {
            throw new SuiteFailure(app.service() + " left no class archive; log: " + copy.log());
        }
        FileTree.rename(app.unfinishedArchive(), app.archive());
    }

    private synchronized void begin(ServiceCopy copy) {
        copy.startTraining();
        trainee = copy;
    }

    private synchronized void tell(SuiteFailure failure) {
        if (!stopped) {
            progress.note("The next start will not be faster: " + failure.getMessage());
        }
    }
}
