package imyeomsu.lck.match.ingest;

import imyeomsu.lck.match.job.Job;
import org.springframework.stereotype.Component;

/** The import as a role of the process. */
@Component
class BatchJob implements Job {

    private final Ingestion ingestion;

    BatchJob(Ingestion ingestion) {
        this.ingestion = ingestion;
    }

    @Override
    public String role() {
        return "batch";
    }

    @Override
    public void run() {
        ingestion.run(Trigger.SCHEDULE);
    }
}
