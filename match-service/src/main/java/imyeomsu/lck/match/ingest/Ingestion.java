package imyeomsu.lck.match.ingest;

import imyeomsu.lck.common.lock.FencedLock;
import imyeomsu.lck.common.lock.Hold;
import imyeomsu.lck.match.team.TeamIdentities;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/**
 * Runs the import: of any number of copies one at a time, decided by the lock. Each of its transactions is checked
 * against the lock's fence, so a copy that was paused for longer than its lease changes nothing any more, not even the
 * record of its run.
 */
@Component
public class Ingestion {

    static final String LOCK = "match-ingestion";

    private static final Logger log = LoggerFactory.getLogger(Ingestion.class);

    private final FencedLock lock;
    private final DocumentQueue queue;
    private final TeamIdentities teams;
    private final JobOperator operator;
    private final JobRepository repository;
    private final Job job;

    Ingestion(
            FencedLock lock,
            DocumentQueue queue,
            TeamIdentities teams,
            JobOperator operator,
            JobRepository repository,
            Job batch) {
        this.lock = lock;
        this.queue = queue;
        this.teams = teams;
        this.operator = operator;
        this.repository = repository;
        this.job = batch;
    }

    /**
     * Reads what changed, or the document that the trigger names.
     *
     * @return false where another copy is at it
     * @throws IngestionFailed when the run ended early
     */
    public boolean run(Trigger trigger) {
        return run(trigger, Duration.ZERO);
    }

    /** @param patience how long to wait for another copy to come to its end */
    boolean run(Trigger trigger, Duration patience) {
        try (Hold hold = lock.acquire(LOCK, patience).orElse(null)) {
            if (hold == null) {
                return false;
            }
            recoverLostRuns();
            if (trigger.askedBy() != null || queue.hasNews()) {
                teams.learnShipped();
                start(trigger, hold.token());
            }
            return true;
        }
    }

    /** Whoever holds the lock is the only one: what still counts as running was cut short by a kill. */
    private void recoverLostRuns() {
        for (JobExecution lost : repository.findRunningJobExecutions(IngestionJob.NAME)) {
            log.warn("Run {} was cut short and is closed as failed", lost.getId());
            operator.recover(lost);
        }
    }

    /** The token is another one each time, whatever the clocks say. */
    private void start(Trigger trigger, long token) {
        try {
            JobExecution run = operator.start(job, trigger.parameters(token));
            if (run.getStatus() != BatchStatus.COMPLETED) {
                throw new IngestionFailed(
                        run.getId(),
                        Optional.of(run.getAllFailureExceptions())
                                .filter(failures -> !failures.isEmpty())
                                .map(failures -> failures.get(0))
                                .orElse(null));
            }
        } catch (JobExecutionException refused) {
            throw new IngestionFailed(-1, refused);
        }
    }
}
