package imyeomsu.lck.event.audit;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.event.database.DatabaseClock;
import imyeomsu.lck.event.database.DatabaseTime;
import imyeomsu.lck.event.live.CopyView;
import imyeomsu.lck.event.live.CopyViews;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Makes audits. One at a time on a copy, so that a million coupons are not read many times at once. */
@Service
class Audits {

    private static final Logger log = LoggerFactory.getLogger(Audits.class);
    private static final Duration HOPELESS = Duration.ofMinutes(3);

    private final CopyViews copies;
    private final Bookkeeper bookkeeper;
    private final AuditRuns runs;
    private final AuditMeters meters;
    private final DatabaseClock clock;

    Audits(CopyViews copies, Bookkeeper bookkeeper, AuditRuns runs, AuditMeters meters, DatabaseClock clock) {
        this.copies = copies;
        this.bookkeeper = bookkeeper;
        this.runs = runs;
        this.meters = meters;
        this.clock = clock;
    }

    synchronized AuditRun onDemand(long hotTimeId) {
        if (!runs.exists(hotTimeId)) {
            throw Problem.notFound("HOT_TIME_NOT_FOUND");
        }
        Instant now = now();
        long id = runs.begin(hotTimeId, Trigger.DEMAND, null, now).orElseThrow();
        return run(id, hotTimeId, Trigger.DEMAND, now);
    }

    /** The one run for this slot, unless another copy makes it or has made it. */
    synchronized Optional<AuditRun> once(long hotTimeId, Trigger trigger, String slot) {
        Instant now = now();
        runs.giveUp(hotTimeId, now.minus(HOPELESS));
        return runs.begin(hotTimeId, trigger, slot, now).stream()
                .mapToObj(id -> run(id, hotTimeId, trigger, now))
                .findFirst();
    }

    private AuditRun run(long id, long hotTimeId, Trigger trigger, Instant startedAt) {
        long start = System.nanoTime();
        // Before the books are opened: what a copy knew by then is in them. The other way round it might be ahead.
        List<CopyView> seen = copies.of(hotTimeId);
        Books books = bookkeeper.read(hotTimeId).orElseThrow(() -> Problem.notFound("HOT_TIME_NOT_FOUND"));
        List<Finding> findings = Checks.of(books, seen);
        AuditRun run = new AuditRun(
                id,
                trigger,
                startedAt,
                Duration.ofNanos(System.nanoTime() - start).toMillis(),
                books.standing().stock(),
                books.standing().issued(),
                books.stored(),
                books.acknowledged(),
                seen,
                findings,
                findings.isEmpty());
        runs.finish(run);
        meters.ran(run);
        findings.forEach(finding -> log.error(
                "Audit of Hot Time {}: {}: {}",
                hotTimeId,
                finding.type(),
                finding.text().en()));
        return run;
    }

    private Instant now() {
        return DatabaseTime.storable(clock.instant());
    }
}
