package imyeomsu.lck.match.job;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the jobs of the process's roles, one after another; what fails costs its own round, never the others. */
final class Rounds {

    private static final Logger log = LoggerFactory.getLogger(Rounds.class);

    private final List<Job> jobs;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ReentrantLock busy = new ReentrantLock();

    Rounds(List<Job> jobs, Roles roles) {
        this.jobs = jobs.stream()
                .filter(job -> roles.names().contains(job.role()))
                .sorted(Comparator.comparing(job -> Roles.KNOWN.indexOf(job.role())))
                .toList();
    }

    boolean isEmpty() {
        return jobs.isEmpty();
    }

    /**
     * Goes on until closed.
     *
     * @param pause between two rounds; null: there is only one
     * @return whether all of the last round went well
     */
    boolean run(@Nullable Duration pause) {
        boolean well;
        do {
            well = one();
        } while (pause != null && !pausedUntilClosed(pause));
        return well;
    }

    /** Lets the job that is under way come to its end. */
    void close(Duration patience) {
        closing.countDown();
        try {
            if (!busy.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("A job is still at work after {} and is left to the end of the process", patience);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean one() {
        boolean well = true;
        busy.lock();
        try {
            for (Job job : jobs) {
                well &= isClosing() || wentWell(job);
            }
        } finally {
            busy.unlock();
        }
        return well;
    }

    private static boolean wentWell(Job job) {
        try {
            job.run();
            return true;
        } catch (RuntimeException failed) {
            log.error("Job {} failed", job.role(), failed);
            return false;
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    private boolean pausedUntilClosed(Duration pause) {
        try {
            return closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
