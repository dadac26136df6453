package imyeomsu.lck.suite.bench.lock;

import imyeomsu.lck.suite.bench.Verdict;
import java.util.concurrent.atomic.AtomicInteger;

/** What the lock guards: a counter that is wrong as soon as two are in here at once. */
final class Guarded {

    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger overlaps = new AtomicInteger();
    private long count;

    void raise() {
        if (inside.incrementAndGet() != 1) {
            overlaps.incrementAndGet();
        }
        long read = count;
        Thread.onSpinWait();
        count = read + 1;
        inside.decrementAndGet();
    }

    Verdict verdict(long raised) {
        return new Verdict.Checks()
                .that(overlaps.get() == 0, overlaps + " times two held the lock at once")
                .that(count == raised, raised + " times raised, but it stands at " + count)
                .done();
    }
}
