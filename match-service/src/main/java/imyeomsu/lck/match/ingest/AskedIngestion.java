package imyeomsu.lck.match.ingest;

import imyeomsu.lck.common.problem.Problem;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Runs that an administrator asked for, one after another, behind the answer to him. */
@Component
class AskedIngestion {

    private static final Logger log = LoggerFactory.getLogger(AskedIngestion.class);
    private static final int MOST_WAITING = 10;
    private static final int PATIENCE = 60;

    private final Ingestion ingestion;
    private final ThreadPoolExecutor runner = new ThreadPoolExecutor(
            0, 1, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), task -> new Thread(task, "ingestion"));

    AskedIngestion(Ingestion ingestion) {
        this.ingestion = ingestion;
    }

    void start(Trigger trigger) {
        try {
            runner.execute(() -> run(trigger));
        } catch (RejectedExecutionException full) {
            throw new Problem(HttpStatus.CONFLICT, "INGESTIONS_WAITING", MOST_WAITING);
        }
    }

    private void run(Trigger trigger) {
        try {
            if (!ingestion.run(trigger, Duration.ofSeconds(PATIENCE))) {
                log.warn(
                        "Another copy imports since {} seconds; what an administrator asked for is given up", PATIENCE);
            }
        } catch (RuntimeException failed) {
            log.error("The import that an administrator asked for failed", failed);
        }
    }

    @PreDestroy
    void close() {
        runner.shutdown();
    }
}
