package imyeomsu.lck.suite.local;

import java.time.Duration;
import java.util.function.Supplier;

/** Who is told what the suite is busy with. */
public interface Progress {

    /** Work on this began and takes a while. */
    default void began(String what) {}

    /** It came to this outcome, say "ready", after a while. */
    void done(String what, String outcome, Duration took);

    /** Worth knowing, took no time. */
    void note(String line);

    /** For tests: says nothing. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void done(String what, String outcome, Duration took) {
                // nobody listens
            }

            @Override
            public void note(String line) {
                // nobody listens
            }
        };
    }

    /** Does the work between telling that it began and that it is done. */
    default <T> T getting(String what, String outcome, Supplier<T> work) {
        long start = System.nanoTime();
        began(what);
        T result = work.get();
        done(what, outcome, Duration.ofNanos(System.nanoTime() - start));
        return result;
    }

    default void doing(String what, String outcome, Runnable work) {
        getting(what, outcome, () -> {
            work.run();
            return true;
        });
    }
}
