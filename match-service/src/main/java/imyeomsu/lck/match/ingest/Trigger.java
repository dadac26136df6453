package imyeomsu.lck.match.ingest;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * Why the import runs.
 *
 * @param askedBy the administrator who asked for it; null for the schedule
 * @param replay a document to read again although it was read before; null: all that changed
 */
public record Trigger(@Nullable Long askedBy, @Nullable Replay replay) {

    /**
     * @param hash the version to read; null: the newest
     * @param accepted whether it may take away from what is published
     */
    public record Replay(String source, String document, @Nullable String hash, boolean accepted) {}

    public static final Trigger SCHEDULE = new Trigger(null, null);

    String name() {
        if (askedBy == null) {
            return "SCHEDULE";
        }
        return replay == null ? "ADMIN" : replay.accepted() ? "ACCEPT" : "REPLAY";
    }

    JobParameters parameters(long token) {
        JobParametersBuilder parameters =
                new JobParametersBuilder().addLong("token", token).addString("trigger", name(), false);
        if (askedBy != null) {
            parameters.addLong("askedBy", askedBy, false);
        }
        if (replay != null) {
            parameters
                    .addString("source", replay.source(), false)
                    .addString("document", replay.document(), false)
                    .addString("accepted", Boolean.toString(replay.accepted()), false);
            if (replay.hash() != null) {
                parameters.addString("hash", replay.hash(), false);
            }
        }
        return parameters.toJobParameters();
    }

    static Trigger of(JobParameters parameters) {
        String source = parameters.getString("source");
        String document = parameters.getString("document");
        return new Trigger(
                parameters.getLong("askedBy"),
                source == null || document == null
                        ? null
                        : new Replay(
                                source,
                                document,
                                parameters.getString("hash"),
                                Boolean.parseBoolean(parameters.getString("accepted"))));
    }
}
