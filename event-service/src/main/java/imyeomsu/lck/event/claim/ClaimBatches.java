package imyeomsu.lck.event.claim;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.event.EventProperties;
import imyeomsu.lck.event.claim.Admission.Admitted;
import imyeomsu.lck.event.claim.ClaimLine.Waiting;
import imyeomsu.lck.event.hottime.HotTimeViews;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets claims wait for each other and asks for all of them at once; nobody is answered before the commit. */
@Component
class ClaimBatches implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ClaimBatches.class);

    private final Map<Long, ClaimLine> lines = new ConcurrentHashMap<>();
    private final SureAdmission admission;
    private final HotTimeViews hotTimes;
    private final OverFlags overFlags;
    private final ClaimThreads threads;
    private final ClaimMeters meters;
    private final EventProperties.Claims settings;
    private volatile boolean stopping;

    ClaimBatches(
            SureAdmission admission,
            HotTimeViews hotTimes,
            OverFlags overFlags,
            ClaimThreads threads,
            ClaimMeters meters,
            EventProperties properties) {
        this.admission = admission;
        this.hotTimes = hotTimes;
        this.overFlags = overFlags;
        this.threads = threads;
        this.meters = meters;
        this.settings = properties.claims();
        meters.countWaiting(
                () -> lines.values().stream().mapToInt(ClaimLine::length).sum());
    }

    /**
     * Waits with others until the database has decided.
     *
     * @throws Problem 503 at once where too many wait, the database is away or this copy is stopping, and after a bounded
     *     time where no answer came; the member may ask again and then gets what was decided, if anything was
     */
    Decision decide(long hotTimeId, long memberId) {
        if (stopping || admission.isAway()) {
            throw admission.away();
        }
        return await(line(hotTimeId).join(memberId).orElseThrow(admission::away));
    }

    private ClaimLine line(long hotTimeId) {
        return lines.computeIfAbsent(
                hotTimeId,
                id -> new ClaimLine(settings.queue(), settings.batch(), threads::run, batch -> answer(id, batch)));
    }

    private Decision await(CompletableFuture<Decision> answer) {
        try {
            return answer.get(settings.patience().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            answer.cancel(false);
        } catch (InterruptedException stopped) {
            answer.cancel(false);
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Problem told) {
                throw told;
            }
            throw new IllegalStateException(failed.getCause());
        }
        throw admission.away();
    }

    private void answer(long hotTimeId, List<Waiting> batch) {
        try {
            Admitted admitted = admitted(hotTimeId, batch);
            Set<Long> first = new HashSet<>();
            for (Waiting waiting : batch) {
                Decision decision = admitted.decisions().get(waiting.memberId());
                waiting.answer().complete(first.add(waiting.memberId()) ? decision : decision.again());
            }
        } catch (RuntimeException | Error failure) {
            // Whatever it is: who waits is told, and the line moves on.
            if (!(failure instanceof Problem)) {
                log.error("A batch of Hot Time {} failed", hotTimeId, failure);
            }
            batch.forEach(waiting -> waiting.answer().completeExceptionally(failure));
        }
    }

    private Admitted admitted(long hotTimeId, List<Waiting> batch) {
        if (admission.isAway()) {
            throw admission.away();
        }
        List<Long> members = batch.stream().map(Waiting::memberId).distinct().toList();
        Admitted admitted = meters.batch(members.size(), () -> admission.admit(hotTimeId, members));
        hotTimes.heard(hotTimeId, admitted.standing());
        overFlags.consider(hotTimeId, admitted.standing());
        return admitted;
    }

    @Override
    public void start() {
        stopping = false;
    }

    /** Refuses new claims and answers all that wait. */
    @Override
    public void stop() {
        stopping = true;
        try {
            for (ClaimLine line : lines.values()) {
                line.awaitIdle(settings.patience());
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !stopping;
    }

    /** Stops right after the web server has let its last request finish: those are the claims that wait here. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE - 1;
    }
}
