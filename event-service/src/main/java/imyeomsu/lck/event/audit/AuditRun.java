package imyeomsu.lck.event.audit;

import imyeomsu.lck.event.live.CopyView;
import java.time.Instant;
import java.util.List;

/**
 * One audit of a Hot Time and what came of it.
 *
 * @param stored how many coupons there were
 * @param acknowledged how many of them members had been told of, as far as the journal was written
 * @param copies how the copies of the service saw it just before; empty where that was not known
 */
record AuditRun(
        long id,
        Trigger trigger,
        Instant startedAt,
        long tookMillis,
        int stock,
        int issued,
        int stored,
        int acknowledged,
        List<CopyView> copies,
        List<Finding> findings,
        boolean clean) {}
