package imyeomsu.lck.event.claim;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.event.EventProperties;
import imyeomsu.lck.event.claim.Admission.Arrival;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets claims wait for each other, so that all of them are asked at once; nobody is answered before the commit. */
@Component
class ClaimBatches implements SmartLifecycle {

    private final Map<Long, ClaimLine> lines = new ConcurrentHashMap<>();
    private final BatchAnswers answers;
    private final SureAdmission admission;
    private final ClaimThreads threads;
    private final ClaimTraces traces;
    private final EventProperties.Claims settings;
    private volatile boolean stopping;

    ClaimBatches(
            BatchAnswers answers,
            SureAdmission admission,
            ClaimThreads threads,
            ClaimTraces traces,
            ClaimMeters meters,
            EventProperties properties) {
        this.answers = answers;
        this.admission = admission;
        this.threads = threads;
        this.traces = traces;
        this.settings = properties.claims();
        meters.watch(lines.values());
    }

    /**
     * Waits with others until the database has decided.
     *
     * @throws Problem 503 at once where too many wait, the database is away or this copy is stopping, and after a bounded
     *     time where no answer came; the member may ask again and then gets what was decided, if anything was
     */
    Decision decide(long hotTimeId, Arrival arrival) {
        if (stopping || admission.isAway(hotTimeId)) {
            throw admission.away();
        }
        return await(line(hotTimeId).join(arrival, traces.asking()).orElseThrow(admission::away));
    }

    private ClaimLine line(long hotTimeId) {
        return lines.computeIfAbsent(
                hotTimeId,
                id -> new ClaimLine(
                        settings.queue(), settings.batch(), threads::run, batch -> answers.answer(id, batch)));
    }

    private Decision await(CompletableFuture<Decision> answer) {
        try {
            return answer.get(settings.patience().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            // Where the claim was not sent yet it never will be; where it was, asking again tells.
            answer.cancel(false);
        } catch (InterruptedException hurried) {
            answer.cancel(false);
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Problem told) {
                throw told;
            }
            if (failed.getCause() instanceof CancellationException) {
                // The member's earlier claim, whose place this one shared, gave up waiting.
                throw admission.away();
            }
            throw new IllegalStateException(failed.getCause());
        }
        throw admission.away();
    }

    @Override
    public void start() {
        stopping = false;
    }

    /** Refuses new claims and waits until all that were taken are answered. */
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

    /** Right after the web server has let its last request finish: those are the claims that wait here. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE - 1;
    }
}
