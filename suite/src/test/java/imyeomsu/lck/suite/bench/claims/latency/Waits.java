package imyeomsu.lck.suite.bench.claims.latency;

import imyeomsu.lck.suite.bench.load.Answers;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;

/** How long the answers of each round took, from the moment at which their requests were due. */
final class Waits implements Answers {

    private static final long LONGEST_MICROS = 60_000_000;
    private static final long LATE_NANOS = 1_000_000;

    private final List<Histogram> rounds = new ArrayList<>();
    private Histogram round = new Histogram(LONGEST_MICROS, 3);
    private int sent;
    private int late;

    void begin() {
        round = new Histogram(LONGEST_MICROS, 3);
        rounds.add(round);
        sent = 0;
        late = 0;
    }

    @Override
    public void sent(int index, long lateNanos) {
        sent++;
        if (lateNanos > LATE_NANOS) {
            late++;
        }
    }

    @Override
    public void answered(int index, int status, long nanos) {
        round.recordValue(Math.min(LONGEST_MICROS, nanos / 1000));
    }

    /** Requests of the last round that were sent more than a millisecond after they were due, of a hundred. */
    double latePercent() {
        return 100.0 * late / Math.max(1, sent);
    }

    /** Of the last rounds: the first were to warm up. */
    List<Histogram> last(int count) {
        return rounds.subList(rounds.size() - count, rounds.size());
    }
}
