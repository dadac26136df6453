package imyeomsu.lck.suite.local;

import imyeomsu.lck.suite.process.Child;
import imyeomsu.lck.suite.process.Children;
import imyeomsu.lck.suite.process.Command;
import imyeomsu.lck.suite.process.SuiteFailure;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One copy of a service: it can be stopped, killed, paused and started again, always on the same ports. */
public final class ServiceCopy {

    private static final Duration TO_STOP = Duration.ofSeconds(25);

    /** One that never took a request has nothing to finish. */
    private static final Duration TO_GIVE_UP = Duration.ofSeconds(5);

    private static final long POLL_MILLIS = 150;

    private final Launch launch;
    private final Children children;
    private final Consumer<Child> died;
    private volatile @Nullable Child child;
    private volatile boolean ready;

    ServiceCopy(Launch launch, Children children, Consumer<Child> died) {
        this.launch = launch;
        this.children = children;
        this.died = died;
    }

    public String name() {
        return launch.name();
    }

    /** Where this copy itself answers, past the gateway. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + launch.port());
    }

    public URI management() {
        return URI.create("http://127.0.0.1:" + launch.managementPort());
    }

    public Path log() {
        return launch.log();
    }

    public long pid() {
        return running().pid();
    }

    public boolean alive() {
        Child current = child;
        return current != null && current.alive();
    }

    /** Starts it without waiting; a death that nobody asked for is told. */
    void start() {
        launchedAs(launch.starting());
    }

    /** Starts it so that it leaves a class archive when it stops. */
    void startTraining() {
        launchedAs(launch.training());
    }

    private void launchedAs(Command command) {
        ready = false;
        Child started = children.start(command);
        child = started;
        started.ended().thenRun(() -> {
            if (!started.asked()) {
                died.accept(started);
            }
        });
    }

    /** Returns once it takes requests. */
    public void awaitReady() {
        awaitReady(launch.toBeReady());
    }

    void awaitReady(Duration patience) {
        Child current = running();
        URI readiness = management().resolve("/actuator/health/readiness");
        long end = System.nanoTime() + patience.toNanos();
        int status = Readiness.status(readiness);
        while (status != Readiness.READY) {
            if (endsSoon(current)) {
                throw current.asked() ? new CancellationException() : new SuiteFailure(current.obituary());
            }
            if (System.nanoTime() > end) {
                throw new SuiteFailure("%s is not ready after %d s (%s answers %d); log: %s"
                        .formatted(name(), patience.toSeconds(), readiness, status, log()));
            }
            status = Readiness.status(readiness);
        }
        ready = true;
    }

    /** Lets it finish what it is doing. */
    public void stop() {
        stop(ready ? TO_STOP : TO_GIVE_UP);
    }

    /** As {@link #stop()}, for one that has more to do at its end. */
    public void stop(Duration patience) {
        Child current = child;
        if (current != null) {
            current.stop(patience);
        }
    }

    /** Ends it at once, as a crash would. */
    public void kill() {
        running().kill();
    }

    public void pause() {
        running().pause();
    }

    public void resume() {
        running().resume();
    }

    /** Stops it if it runs, starts it anew and waits until it is ready. */
    public void restart() {
        stop();
        start();
        awaitReady();
    }

    private Child running() {
        Child current = child;
        if (current == null) {
            throw new IllegalStateException(name() + " was not started");
        }
        return current;
    }

    private static boolean endsSoon(Child child) {
        try {
            child.ended().get(POLL_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that is needed to start one copy, again and again. */
    record Launch(
            App app,
            String name,
            int port,
            int managementPort,
            List<String> jvm,
            List<String> arguments,
            Map<String, String> environment,
            Duration toBeReady,
            Path log) {

        Command starting() {
            return command(app.starting(jvm, arguments));
        }

        Command training() {
            return command(app.training(jvm, arguments)).inTheBackground();
        }

        private Command command(List<String> words) {
            return new Command(name, app.home(), words, environment, log);
        }
    }
}
