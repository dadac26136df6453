package imyeomsu.lck.suite.bench.claims.ways;

import imyeomsu.lck.suite.process.SuiteFailure;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Strikes once, when enough was answered, and does not keep who counts. */
final class Trigger {

    private final int at;
    private final Runnable strike;
    private @Nullable CompletableFuture<Void> running;

    Trigger(int at, Runnable strike) {
        this.at = at;
        this.strike = strike;
    }

    void answered(int all) {
        if (running == null && all >= at) {
            running = CompletableFuture.runAsync(strike);
        }
    }

    boolean isDone() {
        return running != null && running.isDone();
    }

    void await() {
        CompletableFuture<Void> begun = running;
        if (begun == null) {
            throw new SuiteFailure("Too few claims were answered for a fault in their middle");
        }
        begun.join();
    }
}
