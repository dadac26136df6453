package imyeomsu.lck.suite.bench;

import imyeomsu.lck.suite.process.Child;
import imyeomsu.lck.suite.process.SuiteFailure;
import java.net.URI;
import java.time.Duration;

/** One process under measurement. */
public final class Server {

    private static final Duration TO_START = Duration.ofMinutes(3);

    private final Child child;
    private final URI url;
    private final URI readiness;

    /** @param readiness what answers 200 once it can serve */
    Server(Child child, URI url, URI readiness) {
        this.child = child;
        this.url = url;
        this.readiness = readiness;
    }

    public long pid() {
        return child.pid();
    }

    public URI url() {
        return url;
    }

    void awaitReady() {
        Http.await(readiness, 200, TO_START, () -> {
            if (!child.alive()) {
                throw new SuiteFailure(child.obituary());
            }
        });
    }

    void stop() {
        child.stop(Duration.ofSeconds(10));
    }
}
