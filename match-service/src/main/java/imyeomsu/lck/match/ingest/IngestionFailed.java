package imyeomsu.lck.match.ingest;

import org.jspecify.annotations.Nullable;

/** A run that ended before it had read everything; the next one goes on. */
public class IngestionFailed extends RuntimeException {

    IngestionFailed(long run, @Nullable Throwable cause) {
        super("Run " + run + " of the import failed", cause);
    }
}
