package imyeomsu.lck.event.audit;

import imyeomsu.lck.event.database.DatabaseClock;
import imyeomsu.lck.event.hottime.HotTime;
import imyeomsu.lck.event.hottime.HotTimeViews;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Has each Hot Time audited every minute while it is open and once when it is over. All copies try; a unique key in the
 * database lets one of them, and needs no lock that somebody could hold too long.
 */
@Component
class AuditSchedule {

    private final HotTimeViews hotTimes;
    private final Audits audits;
    private final AuditRuns runs;
    private final AuditMeters meters;
    private final DatabaseClock clock;
    private final AuditProperties settings;

    /** What this copy has already tried, or left to another. */
    private final Map<Long, String> tried = new HashMap<>();

    private final Map<Long, Instant> overSince = new HashMap<>();

    AuditSchedule(
            HotTimeViews hotTimes,
            Audits audits,
            AuditRuns runs,
            AuditMeters meters,
            DatabaseClock clock,
            AuditProperties settings) {
        this.hotTimes = hotTimes;
        this.audits = audits;
        this.runs = runs;
        this.meters = meters;
        this.clock = clock;
        this.settings = settings;
    }

    /** Makes those that are due, and shows how the last ones ended. */
    void look() {
        List<HotTime> current = hotTimes.current();
        List<Long> ids = current.stream().map(HotTime::id).toList();
        tried.keySet().retainAll(ids);
        overSince.keySet().retainAll(ids);
        Instant now = clock.instant();
        current.forEach(hotTime -> look(hotTime, now));
        show(current, runs.latest(ids));
    }

    private void look(HotTime hotTime, Instant now) {
        switch (hotTime.standing().stateAt(now)) {
            case DRAFT, SCHEDULED -> {}
            case OPEN, PAUSED, SOLD_OUT ->
                once(
                        hotTime.id(),
                        Trigger.MINUTE,
                        now.truncatedTo(ChronoUnit.MINUTES).toString());
            case OVER -> {
                // Batches that were under way and the last pages of the journal have come in by then.
                Instant since = overSince.computeIfAbsent(hotTime.id(), id -> now);
                if (!now.isBefore(since.plus(settings.settle()))) {
                    once(hotTime.id(), Trigger.CLOSE, "CLOSE");
                }
            }
        }
    }

    private void once(long hotTimeId, Trigger trigger, String slot) {
        if (!slot.equals(tried.get(hotTimeId))) {
            audits.once(hotTimeId, trigger, slot);
            tried.put(hotTimeId, slot);
        }
    }

    private void show(List<HotTime> current, Map<Long, AuditRun> latest) {
        Instant now = clock.instant();
        Instant oldest = current.stream()
                .filter(hotTime -> isOpen(hotTime, now))
                .map(hotTime -> lookedAt(hotTime, latest.get(hotTime.id())))
                .min(Instant::compareTo)
                .orElse(now);
        meters.show(latest.values(), oldest, now);
    }

    private static boolean isOpen(HotTime hotTime, Instant now) {
        return switch (hotTime.standing().stateAt(now)) {
            case OPEN, PAUSED, SOLD_OUT -> true;
            case DRAFT, SCHEDULED, OVER -> false;
        };
    }

    private static Instant lookedAt(HotTime hotTime, @Nullable AuditRun last) {
        return last == null ? hotTime.standing().opensAt() : last.startedAt();
    }
}
