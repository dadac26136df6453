package imyeomsu.lck.suite.bench;

import imyeomsu.lck.suite.process.Child;
import imyeomsu.lck.suite.process.SuiteFailure;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;

/** One process under measurement. */
public final class Server {

    private static final Duration TO_START = Duration.ofMinutes(8);

    private final Supplier<Child> start;
    private final URI url;
    private final URI readiness;
    private volatile Child child;

    /** @param readiness what answers 200 once it can serve */
    Server(Supplier<Child> start, URI url, URI readiness) {
        this.start = start;
        this.child = start.get();
        this.url = url;
        this.readiness = readiness;
    }

    public long pid() {
        return child.pid();
    }

    public URI url() {
        return url;
    }

    /** What Prometheus reads of a service. */
    public URI metrics() {
        return readiness.resolve("/actuator/prometheus");
    }

    /** Ends it as a crash would. */
    public void kill() {
        child.kill();
    }

    /** At the same address, once it has ended. */
    public void startAgain() {
        child = start.get();
    }

    public void awaitReady() {
        Http.await(readiness, 200, TO_START, () -> {
            if (!child.alive()) {
                throw new SuiteFailure(child.obituary());
            }
        });
    }

    public void stop() {
        stop(Duration.ofSeconds(10));
    }

    /** For one that has more to do at its end. */
    public void stop(Duration patience) {
        child.stop(patience);
    }
}
