package imyeomsu.lck.suite.bench.ingest;

import imyeomsu.lck.suite.bench.Verdict;
import java.time.Duration;

/** One import from nothing. */
record Import(Duration took, Verdict verdict) {

    double seconds() {
        return took.toNanos() / 1e9;
    }
}
