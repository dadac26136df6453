package imyeomsu.lck.match.crawl.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Keeps requests to one host apart. A limiter that counts requests per window would let two through at once where one
 * window ends and the next begins.
 */
final class Spacing {

    private final long gap;
    private final Map<String, Long> free = new ConcurrentHashMap<>();

    Spacing(Duration gap) {
        this.gap = gap.toNanos();
    }

    /** Returns when it is the caller's turn; whoever comes later gets a later one. */
    void await(String host) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(reserve(host, System.nanoTime()));
    }

    /** How long from now the turn is. */
    long reserve(String host, long now) {
        // The entry is the end of the gap after the turn that was given last.
        long end = free.merge(host, now + gap, (next, fresh) -> next - now > 0 ? next + gap : fresh);
        return end - gap - now;
    }
}
