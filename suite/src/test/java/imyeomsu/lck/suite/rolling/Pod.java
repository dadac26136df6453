package imyeomsu.lck.suite.rolling;

import imyeomsu.lck.suite.bench.Http;
import imyeomsu.lck.suite.process.Child;
import imyeomsu.lck.suite.process.SuiteFailure;
import java.net.URI;
import java.time.Duration;

/** One process of a service. */
record Pod(String name, Child child, int port, int management) {

    private static final Duration TO_START = Duration.ofMinutes(5);
    private static final int ENDED_BY_SIGTERM = 143;

    void awaitReady() {
        URI readiness = URI.create("http://127.0.0.1:" + management + "/actuator/health/readiness");
        Http.await(readiness, 200, TO_START, () -> {
            if (!child.alive()) {
                throw new SuiteFailure(child.obituary());
            }
        });
    }

    /** SIGTERM; false if it had to be killed. */
    boolean stop(Duration patience) {
        child.stop(patience);
        return child.ended().join() == ENDED_BY_SIGTERM;
    }
}
